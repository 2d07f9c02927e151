# Qué ha cambiado en un aviso, como propuesta para `[[document.edition]] changes`. Texto simple, una frase cada vez.
# $title como en "Para gestionar su cuenta"; $items es una lista; $name un nombre o un sintagma nominal del registro.

change-data-new = Nuevos datos: { $items }.
change-data-gone = Datos que ya no recogemos: { $items }.
change-data-special = Datos que ahora pueden revelar información sensible: { $items }.
change-purpose-new = Nuevo: ahora utilizamos datos para { $title }.
change-purpose-gone = Ya no utilizamos datos para { $title }.
change-purpose-more = Para { $title }, ahora utilizamos también: { $items }.
change-purpose-less = Para { $title }, ya no utilizamos: { $items }.
change-basis = Para { $title }, ahora nos apoyamos en otra base jurídica.
change-condition = Para { $title }, ahora nos apoyamos en otra condición para los datos sensibles.
change-interest = Para { $title }, ahora invocamos otro interés legítimo.
change-provision = Ha cambiado si debe facilitarnos datos para { $title }.
change-kept-longer = Para { $title }, ahora conservamos los datos durante más tiempo.
change-kept-shorter = Para { $title }, ahora conservamos los datos durante menos tiempo.
change-kept = Para { $title }, ahora conservamos los datos según otra regla.
change-recipient-new = Nuevo destinatario: { $name }.
change-recipient-gone = Ya no es destinatario: { $name }.
change-recipient-more = Para { $title }, { $name } recibe ahora datos.
change-recipient-less = Para { $title }, { $name } ya no recibe datos.
change-recipient-role = Nueva función de un destinatario: { $name }.
change-country-new = Nuevo país al que se transfieren datos: { $name }.
change-country-gone = País al que ya no se transfieren datos: { $name }.
change-mechanism = Ha cambiado la protección de los datos en este país: { $name }.
change-source-new = Nueva fuente de datos: { $name }.
change-source-gone = Ya no es fuente de datos: { $name }.
change-decision-new = Nueva decisión automatizada: { $name }.
change-decision-gone = Ya no se decide de forma automatizada: { $name }.
change-sale-begun = Datos que ahora vendemos, compartimos con fines publicitarios o utilizamos para el rastreo: { $items }.
change-sale-ended = Datos que ya no vendemos, ni compartimos con fines publicitarios, ni utilizamos para el rastreo: { $items }.
change-tracker-new = Nuevo en su dispositivo: { $name }.
change-tracker-gone = Ya no está en su dispositivo: { $name }.
change-joint-new = Nuevo: { $name } decide conjuntamente con nosotros.
change-joint-gone = Ya no decide conjuntamente con nosotros: { $name }.
change-controller = Nuestro nombre o nuestros datos de contacto han cambiado.
change-denial-new = Nuevo: { $name }
change-denial-gone = Ya no figura en este aviso: { $name }
