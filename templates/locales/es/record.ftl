# El registro de actividades de tratamiento y el inventario de datos. Aquí se permite Markdown.

record-title = Registro de actividades de tratamiento: { $controller }
record-law = Llevado conforme al art. 30.1 RGPD.
record-who = Quién es responsable
record-activities = Actividades de tratamiento
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
column-interest = Interés legítimo
column-decisions = Decisiones automatizadas
column-sources = Fuentes
column-systems = Sistemas

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
inventory-field = Campo
inventory-category = Qué es
inventory-special = categoría especial: { $kind }
inventory-subject = Sobre quién
inventory-purposes = Finalidades
inventory-retention = Plazo de conservación
inventory-source = Fuente
inventory-protection = Protección
inventory-place = Dónde
