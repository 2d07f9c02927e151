# La política de privacidad. Aquí se permite Markdown; cada $argumento llega protegido.
# Frases cortas, voz activa, "usted" y "nosotros". Nada de lo que se inserta cambia de forma.

## Título

notice-title = Política de privacidad de { $controller }
notice-title-for = Política de privacidad para { $subjects } de { $controller }
notice-edition = Versión { $version }, en vigor a partir del { $date }.
notice-version = Versión { $version }.
notice-in-force = En vigor a partir del { $date }.

## En resumen

notice-short = En resumen
notice-we = **Somos** { $controller }.
notice-we-in = **Somos** { $controller }, { $country }.
# $about comienza con el verbo: "vendemos libros por internet".
notice-we-about = { $about }.
# $purposes son infinitivos: "gestionar su cuenta".
notice-use = **Usamos sus datos** para { $purposes }.
notice-use-more = Hay otras { number } finalidades. Cada una tiene su propio apartado más abajo.
notice-use-consent = Si usted da su consentimiento, los usamos además para { $purposes }.
notice-use-consent-only = **Usamos sus datos** solo si usted da su consentimiento, para { $purposes }.
notice-use-consent-more = Hay otras { number } finalidades, también solo con su consentimiento.
notice-use-special = La ley protege de forma especial algunos de estos datos: { $special }.
notice-use-decision = **Una máquina decide esto sola:** { $title }
notice-share = **Los comunicamos** a estos destinatarios: { $recipients }.
notice-share-many = **Los comunicamos** a { number } destinatarios, por ejemplo: { $recipients }.
notice-share-nobody = **No los comunicamos** a nadie.
notice-share-abroad = Algunos se usan fuera de la Unión Europea: { $countries }.
notice-keep = **Los conservamos** { $kept }.
notice-keep-range = **Los conservamos** entre { $shortest } y { $longest }, según los datos.
notice-keep-until = Algunos los conservamos { $kept }.
notice-keep-until-many = Algunos los conservamos hasta que ocurra algo que se indica más abajo.
notice-keep-apart = **Los conservamos** durante plazos distintos. Cada apartado de más abajo indica el suyo.
notice-can = **Usted puede** pedirnos que le mostremos, rectifiquemos o suprimamos sus datos.
notice-can-correct = **Usted puede** pedirnos que le mostremos o rectifiquemos sus datos.
notice-can-portability = Puede llevarse una copia.
notice-can-objection = Puede oponerse a algunos de nuestros usos.
notice-can-marketing = Puede poner fin a nuestra publicidad en cualquier momento.
notice-can-withdraw = Puede retirar su consentimiento en cualquier momento.
notice-can-write = Escriba a { $channel }.

## Quién es responsable

notice-who = Quién es responsable
notice-contact = { $party }.
notice-contact-at = { $party }, { $address }.
notice-email = Correo electrónico: { $email }.
notice-phone = Teléfono: { $phone }.
notice-website = Sitio web: { $website }.
notice-dpo = Nuestro delegado o delegada de protección de datos: { $dpo }.
notice-dpo-unnamed = Tenemos un delegado o delegada de protección de datos.
notice-dpo-direct = Usted puede escribir directamente a esta persona.
notice-representative-eu = Nuestro representante en la Unión Europea:
notice-representative-uk = Nuestro representante en el Reino Unido:
notice-representative-ch = Nuestro representante en Suiza:
notice-joint = Sobre una parte de lo que describe este documento decidimos junto con { $party }.
notice-joint-rights = Usted puede ejercer sus derechos ante cada uno de nosotros.

## Qué usamos y por qué

notice-purposes = Qué usamos y por qué
purpose-heading = Para { $title }
# $data son palabras de categories.ftl; $own, palabras del registro o del código.
purpose-given = Usted nos da: { $data }.
purpose-given-own = Usted nos da: { $own }.
purpose-given-both = Usted nos da: { $all }.
purpose-used = Usamos: { $data }.
purpose-used-own = Usamos: { $own }.
purpose-used-both = Usamos: { $all }.
purpose-device = Su dispositivo nos envía: { $data }.
purpose-device-own = Su dispositivo nos envía: { $own }.
purpose-device-both = Su dispositivo nos envía: { $all }.
purpose-derived = Nosotros mismos asignamos o deducimos: { $data }.
purpose-derived-own = Nosotros mismos anotamos: { $own }.
purpose-derived-both = Nosotros mismos asignamos, deducimos o anotamos: { $all }.
# $source es un grupo nominal con artículo: "el transportista, Velopost GmbH".
purpose-source = De otra fuente recibimos: { $data }. Fuente: { $source }.
purpose-source-own = De otra fuente recibimos: { $own }. Fuente: { $source }.
purpose-source-both = De otra fuente recibimos: { $all }. Fuente: { $source }.
purpose-source-public = Esa fuente es de acceso público.
purpose-mixed = Proceden de varias fuentes: { $data }. Fuentes: { $origins }.
origin-data_subject = usted
origin-device = su dispositivo
mixed-derived = Una parte la deducimos nosotros mismos.
purpose-hashed = Guardamos únicamente como hash: { $data }.
part-for = para { $what }
part-data = para estos datos: { $what }
part-in = { $countries }
part-elsewhere = en los demás países

row-why = Por qué podemos hacerlo
row-provision = ¿Debe usted darnos estos datos?
row-recipients = Quién recibe los datos
row-kept = Cuánto tiempo los conservamos
row-withdraw = Cómo retirar su consentimiento
row-object = Cómo oponerse
row-decision = Decidido por una máquina

basis-consent = Usted dio su consentimiento (art. 6.1.a) { -gdpr }).
basis-consent-parent = Su padre, madre o tutor dio su consentimiento (arts. 6.1.a) y 8.1 { -gdpr }).
basis-contract = Necesitamos los datos para nuestro contrato con usted (art. 6.1.b) { -gdpr }).
basis-legal_obligation = La ley lo exige: { $law } (art. 6.1.c) { -gdpr }).
basis-vital_interests = Protege la vida de una persona (art. 6.1.d) { -gdpr }).
basis-public_task = Es una misión de interés público: { $law } (art. 6.1.e) { -gdpr }).
# $interest es un infinitivo o un grupo nominal: "una tienda que se ajuste a usted".
basis-legitimate_interests = Tenemos un interés legítimo: { $interest } (art. 6.1.f) { -gdpr }).
basis-recognised_interest = El Derecho del Reino Unido reconoce este interés: { $interest } (art. 6.1.ea) UK GDPR).
basis-balance = Lo hemos ponderado frente a sus intereses. { $balance }

condition-lead = La ley protege de forma especial estos datos: { $special }.
condition-offences = Lo que nos permite usar datos sobre infracciones: { $law }
condition-explicit_consent = Usted consintió explícitamente su uso (art. 9.2.a) { -gdpr }).
condition-explicit_consent-parent = Su padre, madre o tutor consintió explícitamente su uso (art. 9.2.a) { -gdpr }).
condition-employment_law = El Derecho laboral o de protección social los exige (art. 9.2.b) { -gdpr }).
condition-vital_interests = Protegen una vida cuando usted mismo no puede dar su consentimiento (art. 9.2.c) { -gdpr }).
condition-non_profit_body = Somos un organismo sin ánimo de lucro y los usamos sobre nuestros propios miembros (art. 9.2.d) { -gdpr }).
condition-made_public = Usted mismo los hizo públicos (art. 9.2.e) { -gdpr }).
condition-legal_claims = Los necesitamos para formular o defender reclamaciones (art. 9.2.f) { -gdpr }).
condition-substantial_public_interest = Un interés público esencial los exige (art. 9.2.g) { -gdpr }).
condition-health_care = Los necesitamos para la asistencia sanitaria o social (art. 9.2.h) { -gdpr }).
condition-public_health = Los necesitamos para proteger la salud pública (art. 9.2.i) { -gdpr }).
condition-research_archiving = Los necesitamos para archivo, investigación o estadística (art. 9.2.j) { -gdpr }).

provision-contract = Sí. Los necesitamos para nuestro contrato con usted.
provision-condition = Sí. Es una condición de nuestro contrato con usted.
provision-law = Sí. La ley lo exige.
provision-unforced = No. Ni la ley ni un contrato lo exigen.
provision-optional = No. Usted decide.
provision-contract-part = { $data }: sí, para nuestro contrato con usted
provision-condition-part = { $data }: sí, es una condición de nuestro contrato con usted
provision-law-part = { $data }: sí, la ley lo exige
provision-optional-part = { $data }: no, usted decide

recipient-in = { $name } { $country }
# $job sigue a "que": "gestiona nuestros servidores".
recipient-job = { $name }, que { $job }
recipient-job-in = { $name } { $country }, que { $job }
recipient-job-people = { $name }, que { $job }
recipient-job-people-in = { $name } { $country }, que { $job }
recipients-common = Todos los datos que describimos más abajo van también a este destinatario: { $recipient }.
recipients-common-job = Todos los datos que describimos más abajo van también a este destinatario: { $recipient }.
recipients-common-only = Solo { $recipients }
recipients-common-too = También { $recipients }
recipients-nobody = Nadie fuera de { $controller }.

kept-part = { $data }: { $kept }

withdraw-write = Escriba a { $channel }.
object-write = Escriba a { $channel }.

## Datos fuera de la Unión Europea

notice-transfers = Datos fuera de la Unión Europea
transfer-who = { $count ->
    [one] Destinatario
   *[other] Destinatarios
} { $country }: { $recipients }.
transfer-system = Almacenamos datos { $country }.
transfer-hosted = Lugar de almacenamiento { $country }: { $recipients }.
transfer-adequacy = La Comisión Europea ha declarado que allí los datos están suficientemente protegidos (art. 45 RGPD).
transfer-public_instrument = Un instrumento vinculante entre autoridades públicas protege allí sus datos (art. 46.2.a) RGPD).
transfer-bcr = Unas normas vinculantes para todo el grupo de empresas protegen allí sus datos. Una autoridad de control las ha aprobado (art. 46.2.b) RGPD).
transfer-scc = Un contrato con las cláusulas tipo de la Comisión Europea protege allí sus datos (art. 46.2.c) RGPD).
transfer-scc_authority = Un contrato con las cláusulas tipo de una autoridad de control protege allí sus datos (art. 46.2.d) RGPD).
transfer-code_of_conduct = El destinatario se ha comprometido a cumplir un código de conducta aprobado (art. 46.2.e) RGPD).
transfer-certification = El destinatario se ha comprometido y posee una certificación aprobada (art. 46.2.f) RGPD).
transfer-ad_hoc_clauses = Un contrato autorizado por una autoridad de control protege allí sus datos (art. 46.3.a) RGPD).
transfer-administrative_arrangement = Un acuerdo entre autoridades públicas protege allí sus datos. Una autoridad de control lo ha autorizado (art. 46.3.b) RGPD).
transfer-explicit_consent = Usted lo consintió explícitamente después de que le informáramos de los riesgos (art. 49.1.a) RGPD).
transfer-contract = Lo necesitamos para nuestro contrato con usted (art. 49.1.b) RGPD).
transfer-contract_in_interest = Lo necesitamos para un contrato que celebramos en su interés (art. 49.1.c) RGPD).
transfer-public_interest = Razones importantes de interés público lo exigen (art. 49.1.d) RGPD).
transfer-legal_claims = Lo necesitamos para formular o defender reclamaciones (art. 49.1.e) RGPD).
transfer-vital_interests = Protege la vida de una persona (art. 49.1.f) RGPD).
transfer-public_register = Los datos proceden de un registro público (art. 49.1.g) RGPD).
transfer-compelling_interest = Sirve, en un caso aislado, a un interés imperioso nuestro (art. 49.1 RGPD).
transfer-no-adequacy = No hay ninguna decisión de adecuación de la Comisión Europea que lo cubra.
transfer-copy = ¿Cómo obtener una copia? { $copy }
transfer-risks = Qué puede salir mal allí: { $risks }

## Decisiones automatizadas

notice-decisions = Decisiones automatizadas
decision-solely = Una máquina decide esto sola: { $title }.
decision-supported = Una máquina ayuda a decidir esto: { $title }.
decision-logic = ¿Cómo funciona? { $logic }
decision-consequences = ¿Qué significa para usted? { $consequences }
decision-ground-contract = Lo necesitamos para nuestro contrato con usted (art. 22.2.a) RGPD).
decision-ground-law = Una ley lo permite (art. 22.2.b) RGPD).
decision-ground-explicit_consent = Usted lo consintió explícitamente (art. 22.2.c) RGPD).
decision-review = ¿Y si no está de acuerdo? { $review }

## Derechos

notice-rights = Sus derechos
rights-ask = Puede pedirnos
rights-when = Cuándo
rights-always = siempre
right-access = que le mostremos sus datos y le demos una copia
right-rectification = que los rectifiquemos
right-erasure = que los suprimamos
right-restriction = que limitemos su uso durante un tiempo
right-erasure-when = cuando se cumplen las condiciones de la ley, por ejemplo, cuando ya no los necesitamos
right-erasure-limits = cuando se cumplen las condiciones de la ley, por ejemplo, cuando ya no los necesitamos; no mientras una ley nos obligue a conservarlos
right-restriction-when = cuando se cumplen las condiciones de la ley, por ejemplo, mientras comprobamos si son correctos
right-portability = que le entreguemos lo que usted nos dio, en un formato de archivo de uso común
right-portability-when = cuando los usamos con su consentimiento o para nuestro contrato con usted
rights-how = Escriba a { $channel }.
rights-time = Debemos responder en el plazo de un mes, y no le cuesta nada.

notice-objection = Su derecho de oposición
objection-interests = Algunas cosas las hacemos en nuestro propio interés. Usted puede oponerse a ellas en cualquier momento, por motivos relacionados con su situación particular.
objection-public = Algunas cosas las hacemos como misión de interés público. Usted puede oponerse a ellas en cualquier momento, por motivos relacionados con su situación particular.
objection-both = Algunas cosas las hacemos en nuestro propio interés o en interés público. Usted puede oponerse a ellas en cualquier momento, por motivos relacionados con su situación particular.
objection-then = Entonces dejamos de hacerlo, salvo que nuestros motivos pesen más o necesitemos los datos para formular o defender reclamaciones. Esto vale cuando usamos sus datos:
objection-then-all = Entonces dejamos de hacerlo, salvo que nuestros motivos pesen más o necesitemos los datos para formular o defender reclamaciones. Esto vale para todo lo que describimos arriba.
objection-marketing = Usted puede poner fin a nuestra publicidad en cualquier momento, sin dar ningún motivo. Esto vale cuando usamos sus datos:

notice-consent = Su derecho a retirar el consentimiento
consent-any-time = Usted puede retirar su consentimiento en cualquier momento. Lo que hicimos antes sigue siendo lícito. Esto vale cuando usamos sus datos con su consentimiento:
use-purpose = para { $title }
use-purpose-how = **Para { $title }.** { $how }

notice-complaint = Su derecho a reclamar
complaint-right = Usted puede presentar una reclamación ante una autoridad de control, por ejemplo, donde vive o trabaja, o donde crea que se ha infringido la ley.
complaint-right-plain = Usted puede presentar una queja ante la autoridad de protección de datos.
complaint-authority = En nuestro caso, la autoridad competente es: { $authority }.
complaint-authority-at = En nuestro caso, la autoridad competente es: { $authority }, { $address }.
notice-further = Qué más conviene saber
privacy-officer = Responsable aquí de los datos personales: { $who }

## Declaraciones de que algo no ocurre

declared-nothing_sold = No vendemos sus datos.
declared-nothing_sold_or_shared = No vendemos sus datos ni los compartimos para publicidad en otros sitios.
declared-no_targeted_advertising = No usamos sus datos para elegir publicidad dirigida a usted.
declared-no_third_parties = Solo las empresas que trabajan para nosotros reciben sus datos.
declared-no_recipients = Nadie fuera de { $controller } recibe sus datos.
declared-no_transfers = No enviamos sus datos a países fuera del Espacio Económico Europeo.
declared-no_automated_decisions = Ninguna máquina decide por sí sola sobre usted nada que tenga efectos jurídicos o de gravedad similar.
declared-no_profiling = No elaboramos perfiles sobre usted.
declared-no_significant_profiling = Ningún perfil suyo sirve para decisiones que le afecten de forma importante.
declared-no_minors_sold = No vendemos ni compartimos a sabiendas datos de menores de 16 años.
declared-sole_controller = Solo nosotros decidimos para qué y cómo se usan sus datos.
declared-no_children = Nuestra oferta no se dirige a niños y no nos consta que aquí haya datos suyos.
declared-no_new_purpose = Desde que tenemos sus datos, no hemos añadido ninguna finalidad nueva.

## Qué ha cambiado

notice-changes = Qué ha cambiado
notice-change = **Versión { $version }** ({ $date }): { $changes }

## Qué se guarda en los dispositivos (Directiva 2002/58/CE, art. 5, apdo. 3)

notice-trackers = Qué guardamos en su dispositivo
trackers-lead = La aplicación o la página deja esto en su dispositivo, o lo lee allí.
tracker-name = Nombre
tracker-purpose = Para qué
tracker-party = Quién más lo lee
tracker-lifetime = Durante cuánto tiempo
tracker-choice = ¿Puede negarse?
tracker-to = Para { $title }
tracker-own = Nadie
tracker-session = Hasta que cierre la aplicación o la página
tracker-consent = Sí. Solo si usted lo acepta.
tracker-exempt = No. La ley no exige aquí su consentimiento.
tracker-refuse = Sí. La ley no exige aquí su consentimiento, y usted puede rechazarlo.
exemption-statistics = Solo sirve para contar el uso de nuestro servicio.
exemption-appearance = Solo adapta el servicio a sus preferencias.
declared-no_trackers = No guardamos nada en su dispositivo ni leemos nada allí.
row-marketing = Cómo lo aceptó y cómo puede pararlo
row-means = Cómo los usamos
recipient-role = Función: { $role }.
recipient-access = Este destinatario puede acceder a los datos en { $recipients }.
notice-exceptions = Qué dejamos fuera
exception-note = La ley nos permite dejar fuera una parte de la información ({ $law }).

## Derechos que solo dan algunas leyes

right-confirmation = que le digamos si tenemos datos sobre usted
right-confirmation-when = siempre
right-blocking = que bloqueemos, suprimamos o anonimicemos lo que no necesitamos o no debemos tener
right-blocking-when = cuando es demasiado, innecesario o contrario a la ley
right-information_sharing = que le digamos con quién compartimos sus datos
right-information_sharing-when = siempre
right-information_refusal = que le digamos qué ocurre si no da su consentimiento
right-information_refusal-when = donde pedimos su consentimiento
