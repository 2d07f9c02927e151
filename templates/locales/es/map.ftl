# El mapa de datos como imagen. Solo texto, sin Markdown.

map-title = Mapa de datos
map-title-of = Mapa de datos de { $name }
map-about = { $fields ->
    [one] Un campo
   *[other] { $fields } campos
} en { $types ->
    [one] un tipo
   *[other] { $types } tipos
}: { $categories ->
    [one] una clase de datos
   *[other] { $categories } clases de datos
}, { $purposes ->
    [one] una finalidad
   *[other] { $purposes } finalidades
}, { $recipients ->
    [one] un destinatario
   *[other] { $recipients } destinatarios
}, { $countries ->
    [one] un país
   *[other] { $countries } países
}.
map-limits = La imagen muestra lo que declaran el código y el registro. No muestra si es correcto ni lo que nadie ha declarado.

# Las columnas.
map-column-subject = Personas
map-column-category = Datos
map-column-system = Sistemas
map-column-purpose = Finalidades
map-column-recipient = Destinatarios
map-column-country = Países

# Lo que figura donde nadie ha declarado nada.
map-no-subject = personas sin declarar
map-no-category = clase sin declarar
map-no-system = sistema sin declarar
map-no-purpose = finalidad sin declarar
map-no-recipient = destinatarios sin declarar
map-no-country = país sin declarar

# Lo que significa una marca.
map-mark-special = categoría especial o infracción, arts. 9 y 10 del RGPD
map-mark-third = fuera del Espacio Económico Europeo
map-mark-gap = sin declarar

# Lo que se declara de una entrada.
map-key = Clave
map-special = Categoría especial
map-criminal = condenas e infracciones penales, art. 10 del RGPD
map-host = Alojado por
map-country = País
map-owner = Encargado interno
map-why = Para qué
map-basis = Base jurídica
map-recipients = Destinatarios
map-nobody = ninguno
map-job = Tarea
map-role = Función
map-mechanism = Transferencia
map-kept = Conservación
map-place = Declarado en
map-declared = Nota

# Controles.
map-filters = Buscar y filtrar
map-search = Búsqueda
map-all = Todo
map-clear = Mostrar todo
map-flow = De las personas a los países
map-hint = Elija una entrada para ver qué lleva a ella, adónde lleva y sus campos. Las flechas pasan de una entrada a otra y Escape la suelta.
map-fields-counted = { $n ->
    [one] un campo
   *[other] { $n } campos
}
map-rest = { $n } más
map-fields = Campos
map-field = Campo
map-purposes = Se usa para
map-only = Mostrar solo esto
map-details = Mostrar los detalles
map-close = Soltar
map-more = Mostrar más
map-everything = Mostrar los { $n }
map-few = Agrupar
map-from = Viene de
map-to = Lleva a
map-holds = Contiene
map-nowhere = A nadie más.
map-of = { $shown } de { $all }
map-none = Nada coincide. Cambie la búsqueda o los filtros.
