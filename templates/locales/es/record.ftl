# El registro de actividades de tratamiento y el inventario de datos. Aquí se permite Markdown.

record-title = Registro de actividades de tratamiento: { $controller }
record-law = Llevado conforme al art. 30.1 { -gdpr }.
record-who = Quién es responsable
record-activities = Actividades de tratamiento
record-exceptions = Excepciones al deber de informar
# $title es un infinitivo: "gestionar su cuenta".
record-purpose = { $title }

## Rótulos del registro y encabezados de su archivo CSV

column-purpose = Finalidad
column-controller = Responsable del tratamiento
column-dpo = Delegado de protección de datos
column-representative = Representante
column-representative-eu = Representante en la Unión Europea
column-representative-uk = Representante en el Reino Unido
column-representative-ch = Representante en Suiza
column-activity = Actividad
column-owner = Departamento encargado
column-joint = Corresponsables del tratamiento
column-headcount = Número de empleados
column-exemption = Por qué se aplica la excepción del art. 30.5
column-subjects = Categorías de interesados
column-data = Categorías de datos personales
column-special = Categorías especiales
column-recipients = Destinatarios
column-contracts = Contratos con encargados del tratamiento
column-countries = Terceros países
column-safeguards = Garantías de las transferencias
column-retention = Plazo de conservación
column-security = Medidas de seguridad
column-basis = Base jurídica
column-condition = Condición para categorías especiales
column-children = Consentimiento de menores y padres
column-interest = Interés legítimo
column-decisions = Decisiones automatizadas
column-sources = Fuentes
column-systems = Sistemas
column-exception-for = Para
column-exception-measures = Qué protege a las personas

## Hojas del registro como libro de cálculo, y columnas que solo ellas tienen

sheet-controller = Responsable
sheet-activities = Actividades
sheet-recipients = Destinatarios
sheet-retention = Conservación
sheet-measures = Medidas
sheet-fields = Campos
column-role = Función
column-name = Nombre
column-address = Dirección
column-email = Correo electrónico
column-phone = Teléfono
column-website = Sitio web
column-country = País
column-job = Qué hace para nosotros
column-purposes = Finalidades
column-framework = Marco
column-copy = Copia de las garantías
column-checked = Última comprobación
column-period = Plazo
column-measure = Medida
column-description = Descripción
column-rights = Derechos disponibles
column-dpia = Evaluación de impacto
column-record = Tipo
column-package = Paquete
column-table = Tabla
record-right-access = acceso
record-right-rectification = rectificación
record-right-erasure = supresión
record-right-restriction = limitación
record-right-portability = portabilidad
record-right-objection = oposición
record-right-objection_marketing = oposición a la mercadotecnia directa
record-right-withdraw_consent = retirada del consentimiento
record-kept-all = todos los datos
record-kept-rest = todos los demás datos

## Inventario

inventory-title = Inventario de datos personales
inventory-count = { $data ->
    [one] Un lugar con datos personales
   *[other] { $data } lugares con datos personales
}, en { $records ->
    [one] un tipo
   *[other] { $records } tipos
} del código.
inventory-outside = Fuera del código
inventory-record = { $package }, { $place }.
inventory-table = Tabla { $table }.
inventory-not-personal = { $count ->
    [one] Un campo está declarado como no personal.
   *[other] { $count } campos están declarados como no personales.
}
inventory-pending = { $count ->
    [one] Un campo está pendiente: nadie ha dicho aún qué es.
   *[other] { $count } campos están pendientes: nadie ha dicho aún qué son.
}
inventory-field = Campo
inventory-category = Qué es
inventory-special = categoría especial: { $kind }
inventory-subject = Sobre quién
inventory-purposes = Finalidades
inventory-retention = Plazo de conservación
inventory-source = Fuente
inventory-protection = Protección
inventory-place = Dónde

## Columns of the spreadsheet that authorities’ templates have

column-assessment = Ponderación del interés legítimo
column-consent-record = Prueba del consentimiento
column-dpia-outcome = Si hace falta una evaluación de impacto
column-dpia-progress = Estado de la evaluación de impacto
column-breach = Si hubo una violación de la seguridad
column-breach-record = Registro de la violación de la seguridad
column-schedule1 = Condición de la Schedule 1 (DPA 2018)
column-schedule1-basis = Base del art. 6 para la Schedule 1
column-policy-document = Política de conservación y supresión
column-departure = Motivos para apartarse de la política
record-elsewhere = no se lleva en este registro
column-created = Fecha de creación
column-updated = Fecha de actualización
column-recipients-internal = Destinatarios internos
column-recipients-external = Destinatarios externos
column-recipients-processors = Encargados del tratamiento
