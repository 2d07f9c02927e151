# Registro del encargado, aspectos esenciales de un acuerdo conjunto, examen previo de una evaluación de impacto,
# calendario de conservación. Se permite Markdown; cada $argumento llega escapado.

## Registro del encargado

processor-title = Registro de tratamientos de { $processor } como encargado
processor-law = Llevado conforme al art. 30.2 { -gdpr }.
processor-who = Quién trata
processor-for = Para { $client }
column-processor = Encargado del tratamiento
column-client = Por cuenta de
column-client-representative = Representante del cliente
column-client-dpo = Delegado de protección de datos del cliente
column-processing = Categorías de tratamientos

## Aspectos esenciales de un acuerdo conjunto

essence-title = Lo que han acordado { $controller } y sus socios
essence-law = Estos son los aspectos esenciales de nuestro acuerdo conforme al artículo 26 del { -gdpr }.
essence-with = Junto con { $partner }
essence-what = Lo que hacemos juntos
essence-purpose = Usamos datos para { $title }.
essence-data = Son datos sobre estas personas: { $subjects }. Se trata de: { $data }.
essence-tasks = Quién hace qué
essence-rights = Sus derechos
essence-each = Puede ejercer sus derechos ante cada uno de nosotros y contra cada uno de nosotros (art. 26.3 { -gdpr }).

## Examen previo de una evaluación de impacto

dpia-title = Examen previo a la evaluación de impacto: { $controller }
dpia-law = Preguntas conforme al artículo 35 del { -gdpr } y a las directrices WP 248 rev.01.
dpia-law-other = Preguntas conforme a las leyes que figuran junto a cada una.
dpia-limits = Las respuestas proceden de las anotaciones del código y del registro. Dos criterios del WP 248 suelen exigir una evaluación, y uno solo puede bastar. Si se hace o no lo decide el responsable, con el asesoramiento de su delegado de protección de datos. Este examen nunca decide que no haga falta.
dpia-open-count = { $count ->
    [0] No queda ninguna pregunta abierta.
    [one] Queda una pregunta abierta.
   *[other] Quedan { $count } preguntas abiertas.
}
dpia-question = Pregunta
dpia-answer = Respuesta
dpia-yes = Sí: lo dice el registro o el código.
dpia-yes-shown = Sí: { $shown }.
dpia-no = Las anotaciones del código y el registro no muestran nada de eso.
dpia-no-declared = No, según la declaración del { $on }: { $by }.
dpia-outcome = Resultado
dpia-filed = La evaluación: { $place }
dpia-reason = Motivo indicado: { $reason }
dpia-systematic_evaluation = ¿Una máquina evalúa a personas de forma sistemática y exhaustiva como base de decisiones que les afectan de modo importante?
dpia-large_scale_special = ¿Se tratan a gran escala categorías especiales o condenas?
dpia-public_monitoring = ¿Se observa sistemáticamente a gran escala una zona de acceso público?
dpia-national_list = ¿Está la operación en la lista nacional de las que requieren una evaluación?
dpia-legislative_assessment = ¿Se evaluó el tratamiento cuando se aprobó la ley que lo respalda?
dpia-evaluation = ¿Se puntúa a personas, se elaboran perfiles de ellas o se predice su conducta?
dpia-automated_decision = ¿Deciden máquinas con efectos jurídicos o similares?
dpia-monitoring = ¿Se observa a personas de forma sistemática?
dpia-sensitive = ¿Son los datos sensibles o muy personales?
dpia-large_scale = ¿Es grande la escala: personas, volumen, tiempo o territorio?
dpia-matching = ¿Se reúnen conjuntos de datos de un modo que las personas no esperan?
dpia-vulnerable = ¿Afecta a personas que apenas pueden defenderse, como menores, empleados o pacientes?
dpia-innovative = ¿Es nueva la técnica, o se usa de un modo nuevo?
dpia-blocks_right = ¿Decide el tratamiento si las personas obtienen un derecho, un servicio o un contrato?
dpia-systematic_evaluation-law = art. 35.3.a) { -gdpr }
dpia-large_scale_special-law = art. 35.3.b) { -gdpr }
dpia-public_monitoring-law = art. 35.3.c) { -gdpr }
dpia-national_list-law = art. 35.4 { -gdpr }
dpia-legislative_assessment-law = art. 35.10 { -gdpr }
dpia-evaluation-law = WP 248 rev.01, criterio 1
dpia-automated_decision-law = WP 248 rev.01, criterio 2
dpia-monitoring-law = WP 248 rev.01, criterio 3
dpia-sensitive-law = WP 248 rev.01, criterio 4
dpia-large_scale-law = WP 248 rev.01, criterio 5
dpia-matching-law = WP 248 rev.01, criterio 6
dpia-vulnerable-law = WP 248 rev.01, criterio 7
dpia-innovative-law = WP 248 rev.01, criterio 8
dpia-blocks_right-law = WP 248 rev.01, criterio 9

## Calendario de conservación

schedule-title = Calendario de conservación de { $controller }
schedule-law = Cuánto tiempo se conservan los datos y por qué (art. 5.1.e) { -gdpr }).
schedule-law-other = Cuánto tiempo se conservan los datos y por qué.
schedule-backlog = Aún pendiente
column-rule = Regla
column-reason = Motivo
column-law = Ley
column-elsewhere = En otros lugares
column-fields = Dónde están los datos
column-policy = Política seguida
backlog-none = El registro no deja nada pendiente.
backlog-unused = Ningún dato se conserva según la regla { $what }.
backlog-reason = La regla { $what } no indica ni motivo ni ley.
backlog-unlimited = Sin ninguna regla: { $what }
backlog-pending = { $what } está pendiente.
backlog-owner = Responsable: { $owner }.
backlog-until = Vence el { $day }.

## Transferencias desde el Reino Unido y Suiza

transfer-uk-adequacy = El Derecho del Reino Unido reconoce que allí los datos están suficientemente protegidos (art. 45A UK GDPR).
transfer-uk-idta = Un contrato tipo británico para transferencias protege allí sus datos (art. 46 UK GDPR).
transfer-uk-addendum = Un contrato con cláusulas tipo y la adenda británica protege allí sus datos (art. 46 UK GDPR).
transfer-uk-bcr = Normas vinculantes para todo el grupo de empresas protegen allí sus datos. El Information Commissioner las ha aprobado (art. 47 UK GDPR).
transfer-uk-no-adequacy = Ninguna decisión del Reino Unido cubre este caso.
transfer-ch-adequacy = El Consejo Federal suizo ha constatado que allí los datos están suficientemente protegidos (art. 16, apdo. 1 LPD).
transfer-ch-scc = Un contrato con cláusulas tipo reconocidas por el comisionado suizo de protección de datos protege allí sus datos (art. 16, apdo. 2, letra d LPD).
transfer-ch-no-adequacy = Ninguna decisión del Consejo Federal suizo cubre este caso.
notice-transfers-uk-gdpr = Datos fuera del Reino Unido
notice-transfers-both = Datos en otros países
notice-share-abroad-uk-gdpr = Algunos se usan fuera del Reino Unido: { $countries }.
notice-share-abroad-both = Algunos se usan { $countries }.
decision-ground-uk-contract = Lo necesitamos para nuestro contrato con usted (art. 22B UK GDPR).
decision-ground-uk-law = Una ley lo permite (art. 22B UK GDPR).
decision-ground-uk-explicit_consent = Usted lo consintió explícitamente (art. 22B UK GDPR).
complaint-commissioner = Para las personas en el Reino Unido, la autoridad competente es: { $authority }.
complaint-union = Para las personas en la Unión Europea, la autoridad competente es: { $authority }.
mechanism-name-uk-adequacy = reglamento de adecuación, art. 45A UK GDPR
mechanism-name-uk-idta = International Data Transfer Agreement, art. 46 UK GDPR
mechanism-name-uk-addendum = adenda británica a las cláusulas contractuales tipo, art. 46 UK GDPR
mechanism-name-ch-adequacy = decisión del Consejo Federal, art. 16, apdo. 1 LPD
framework-uk-us-dpf-extension = extensión británica del marco de privacidad de datos UE-EE. UU.

## Lagunas

gap-clients = por cuenta de quién tratamos
gap-client-name = el nombre del cliente { $item }
gap-client-contact = cómo contactar con el cliente { $item }
gap-client-processing = lo que se hace para el cliente { $item }
gap-joint = quién decide con nosotros
gap-joint-contact = a quién dirigirse acerca de { $item }
gap-dpia-answer = pregunta abierta, pendiente de respuesta para { $item }
gap-dpia-outcome = el resultado del examen de { $item }
gap-dpia-result = la evaluación de { $item }, o el motivo para no hacerla

## La ley que sigue un documento

law-gdpr = RGPD
law-uk-gdpr = UK GDPR
law-both = RGPD y UK GDPR
# A mark that becomes one of these once the document is written.
-gdpr = {"\uFDE3"}
