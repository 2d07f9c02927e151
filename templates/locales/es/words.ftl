# Texto sin formato, sin Markdown: nombres, plazos y giros formados con ellos.
#
# Nada de lo que se inserta cambia de forma. Donde el artículo o la concordancia dependerían de lo insertado, hay dos
# puntos o un paréntesis.

## Separadores y números

# Entre los elementos de una celda.
cell-separator = {"; "}
number = { $n ->
    [1] un
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
    [7] siete
    [8] ocho
    [9] nueve
    [10] diez
    [11] once
    [12] doce
   *[other] { $n }
}

## Plazos

duration-years = { $n ->
    [one] un año
   *[other] { number } años
}
duration-months = { $n ->
    [one] un mes
   *[other] { number } meses
}
duration-weeks = { $n ->
    [one] una semana
   *[other] { number } semanas
}
duration-days = { $n ->
    [one] un día
   *[other] { number } días
}
duration-hours = { $n ->
    [one] una hora
   *[other] { number } horas
}
duration-minutes = { $n ->
    [one] un minuto
   *[other] { number } minutos
}
duration-seconds = { $n ->
    [one] un segundo
   *[other] { number } segundos
}
date = { $date }

## Plazo de conservación; cada giro se lee bien después de "Los conservamos"

# $event es una oración en subjuntivo: "usted cierre su cuenta".
kept-after = hasta { $period } después del día en que { $event }
kept-for = durante { $period }
kept-until = hasta el día en que { $event }
# $reason va entre paréntesis: "para poder atender reclamaciones".
kept-why = { $kept } ({ $reason })
kept-law = { $kept } ({ $law })
kept-why-law = { $kept } ({ $reason }: { $law })
kept-elsewhere = { $kept }; { $countries }, { $there }

## Categorías

phrase-family = { $family } (por ejemplo, { $examples })

## Países

country-in = en { $country }

## Interesados, en plural y sin artículo

subject-user = usuarios
subject-visitor = visitantes
subject-anonymous = personas sin nombre conocido
subject-customer = clientes
subject-subscriber = suscriptores
subject-prospect = posibles clientes
subject-member = miembros
subject-participant = participantes
subject-patient = pacientes
subject-student = estudiantes
subject-passenger = pasajeros
subject-citizen = ciudadanos
subject-child = niños
subject-guardian = padres y tutores
subject-relative = familiares y contactos
subject-third_party = otras personas
subject-employee = empleados
subject-contractor = colaboradores externos
subject-trainee = personas en prácticas
subject-applicant = candidatos a un empleo
subject-contact = contactos profesionales
subject-shareholder = accionistas

## Fuentes que no necesitan entrada en el registro

source-data_subject = el interesado
source-device = el dispositivo del interesado
source-derived = deducido de otros datos

## Destinatarios sin nombre

role-processor = empresas que trabajan por encargo nuestro
role-sub_processor = empresas que trabajan para nuestros proveedores
role-contractor = contratistas
role-joint_controller = corresponsables del tratamiento
role-group_company = empresas de nuestro grupo
role-third_party = otras empresas
role-authority = autoridades públicas
role-inquiry_authority = autoridades en el marco de una investigación
role-other_users = otros usuarios de nuestro servicio
role-public = el público
role-importer = destinatarios fuera de Europa

## Función de un destinatario con nombre, para el registro

role-name-processor = encargado del tratamiento
role-name-sub_processor = subencargado del tratamiento
role-name-contractor = contratista
role-name-joint_controller = corresponsable del tratamiento
role-name-group_company = empresa del grupo
role-name-third_party = tercero
role-name-authority = autoridad pública
role-name-inquiry_authority = autoridad en el marco de una investigación
role-name-other_users = otros usuarios
role-name-public = público
role-name-importer = importador de datos

## Bases jurídicas, para el registro

basis-name-consent = consentimiento, art. 6.1.a) { -gdpr }
basis-name-contract = contrato, art. 6.1.b) { -gdpr }
basis-name-legal_obligation = obligación legal, art. 6.1.c) { -gdpr }
basis-name-vital_interests = intereses vitales, art. 6.1.d) { -gdpr }
basis-name-public_task = misión de interés público, art. 6.1.e) { -gdpr }
basis-name-legitimate_interests = intereses legítimos, art. 6.1.f) { -gdpr }
basis-name-recognised_interest = interés legítimo reconocido, art. 6.1.ea) UK GDPR
condition-name-explicit_consent = consentimiento explícito, art. 9.2.a) { -gdpr }
condition-name-employment_law = Derecho laboral y de protección social, art. 9.2.b) { -gdpr }
condition-name-vital_interests = intereses vitales, art. 9.2.c) { -gdpr }
condition-name-non_profit_body = organismo sin ánimo de lucro, art. 9.2.d) { -gdpr }
condition-name-made_public = hecho público por el interesado, art. 9.2.e) { -gdpr }
condition-name-legal_claims = reclamaciones, art. 9.2.f) { -gdpr }
condition-name-substantial_public_interest = interés público esencial, art. 9.2.g) { -gdpr }
condition-name-health_care = asistencia sanitaria o social, art. 9.2.h) { -gdpr }
condition-name-public_health = salud pública, art. 9.2.i) { -gdpr }
condition-name-research_archiving = archivo, investigación o estadística, art. 9.2.j) { -gdpr }
mechanism-name-adequacy = decisión de adecuación, art. 45 RGPD
mechanism-name-public_instrument = instrumento entre autoridades, art. 46.2.a) RGPD
mechanism-name-bcr = normas corporativas vinculantes, art. 46.2.b) RGPD
mechanism-name-scc = cláusulas tipo de protección de datos, art. 46.2.c) RGPD
mechanism-name-scc_authority = cláusulas tipo de una autoridad de control, art. 46.2.d) RGPD
mechanism-name-code_of_conduct = código de conducta, art. 46.2.e) RGPD
mechanism-name-certification = certificación, art. 46.2.f) RGPD
mechanism-name-ad_hoc_clauses = cláusulas contractuales autorizadas, art. 46.3.a) RGPD
mechanism-name-administrative_arrangement = acuerdo administrativo, art. 46.3.b) RGPD
mechanism-name-explicit_consent = consentimiento explícito a la transferencia, art. 49.1.a) RGPD
mechanism-name-contract = contrato con el interesado, art. 49.1.b) RGPD
mechanism-name-contract_in_interest = contrato en interés del interesado, art. 49.1.c) RGPD
mechanism-name-public_interest = razones importantes de interés público, art. 49.1.d) RGPD
mechanism-name-legal_claims = reclamaciones, art. 49.1.e) RGPD
mechanism-name-vital_interests = intereses vitales, art. 49.1.f) RGPD
mechanism-name-public_register = registro público, art. 49.1.g) RGPD
mechanism-name-compelling_interest = interés legítimo imperioso, art. 49.1, párrafo segundo, RGPD
framework-eu-us-dpf = Marco de Privacidad de Datos UE-EE. UU. (Data Privacy Framework)

## Giros del registro

record-title-scope = { $title } ({ $scope })
record-recipient = { $name } ({ $role })
record-access = { $role }; puede acceder a los datos en { $recipients }
record-nobody = nadie
record-sole = ninguno
record-framework = { $mechanism }: { $framework }
record-kept = { $what }: { $kept }

## Medidas, para el registro

measure-encryption_at_rest = cifrado del almacenamiento
measure-encryption_in_transit = cifrado de las comunicaciones
measure-end_to_end_encryption = cifrado de extremo a extremo
measure-key_management = gestión de claves
measure-hashing = almacenamiento como hash
measure-pseudonymisation = seudonimización
measure-anonymisation = anonimización
measure-redaction = ocultación de datos
measure-synthetic_data = datos de prueba artificiales
measure-access_control = acceso según la función
measure-authentication = identificación antes del acceso
measure-multi_factor = identificación con varios factores
measure-logging = registro de accesos
measure-backup = copias de seguridad
measure-network_security = protección de la red
measure-intrusion_detection = detección de intrusiones
measure-penetration_testing = pruebas de penetración
measure-vulnerability_testing = búsqueda de vulnerabilidades
measure-physical_access = control de acceso físico
measure-policy = política de seguridad
measure-retention_policy = política de supresión
measure-training = formación en protección de datos
measure-confidentiality = compromisos de confidencialidad
measure-processor_agreement = contratos de encargo del tratamiento
measure-impact_assessment = evaluación de impacto
measure-privacy_by_design = protección de datos desde el diseño
measure-incident_response = gestión de incidentes
measure-audit = auditorías
measure-certification = certificación
measure-recovery = recuperación tras fallos

## Categorías especiales (art. 9 RGPD)

special-racial_or_ethnic_origin = origen étnico
special-political_opinions = opiniones políticas
special-religious_or_philosophical_beliefs = convicciones religiosas o filosóficas
special-trade_union_membership = afiliación sindical
special-genetic_data = datos genéticos
special-biometric_data = datos biométricos
special-health_data = datos de salud
special-sex_life_or_orientation = vida sexual u orientación sexual

## Lagunas: lo que falta, por hecho

draft-open = { $count ->
    [one] Borrador: queda un punto abierto. Véase el final del documento.
   *[other] Borrador: quedan { $count } puntos abiertos. Véase la lista al final.
}
draft-pending = { $count ->
    [one] qué contiene un campo del código
   *[other] qué contienen { $count } campos del código
}
draft-list = Puntos abiertos
gap = [falta: { $what }]
gap-translation = [falta en este idioma: { $what }]
gap-controller-name = nombre del responsable del tratamiento
gap-controller-about = a qué se dedica el responsable del tratamiento
gap-controller-contact = datos de contacto del responsable del tratamiento
gap-dpo-name = nombre del delegado de protección de datos
gap-authority = autoridad de control para reclamaciones
gap-rights-channel = dirección para las solicitudes
gap-purpose-title = título de la finalidad { $item }
gap-purpose-description = descripción de la finalidad { $item }
gap-owner = el departamento encargado de { $item }
gap-legal-basis = base jurídica de { $item }
gap-interest = interés legítimo de { $item }
gap-law = norma que respalda { $item }
gap-condition = condición del art. 9.2 para { $item }
gap-recipients = destinatarios de los datos para { $item }
gap-recipient-name = nombre o función del destinatario { $item }
gap-recipient-job = qué hace { $item } para nosotros
gap-retention = plazo de conservación para { $item }
gap-retention-rule = plazo de la regla de conservación { $item }
gap-event = palabras para el suceso { $item }
gap-provision = si hay que facilitar los datos para { $item }
gap-source = palabras para la fuente { $item }
gap-mechanism = qué protege los datos en { $item }
gap-copy = cómo obtener una copia de las garantías con { $item }
gap-risks = qué puede salir mal con los datos en { $item }
gap-decision = cómo funciona la decisión { $item }
gap-decision-consequences = consecuencias de la decisión { $item }
gap-decision-review = cómo revisa una persona la decisión { $item }
gap-decision-ground = motivo del art. 22.2 para la decisión { $item }
gap-category = palabras para la categoría { $item }
gap-subject = palabras para las personas { $item }
gap-changes = qué cambió la versión { $item }
gap-told = cuándo conocen este aviso las personas cuyos datos vienen de otros
gap-security = medidas de seguridad para { $item }
gap-contact-point = quién responde en el corresponsable { $item }
gap-joint-arrangement = quién hace qué con el corresponsable { $item }
gap-means = cómo se usan los datos de { $item }
gap-tracker-purpose = para qué se guarda { $item }
gap-tracker-party = si alguien más lee { $item }
gap-tracker-lifetime = cuánto tiempo actúa { $item }
gap-tracker-consent = si { $item } requiere consentimiento
gap-tracker-objection = cómo rechazar { $item }
gap-tracker-exemption = por qué { $item } no requiere consentimiento
gap-exception = por qué se aplica la excepción { $item }
