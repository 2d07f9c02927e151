# La política de privacidad para California y otros estados, y el aviso en el momento de la recopilación. Aquí se permite Markdown.

policy-title = Política de privacidad de { $controller } para los Estados Unidos
policy-updated = Última actualización: { $date }.
policy-for-california = **Esta política** es para quienes viven en California.
policy-for-states = **Esta política** es para quienes están en los Estados Unidos. Las tablas usan los términos de la ley de California. Otros estados dan derechos parecidos.
policy-short-sold = **Vendimos o compartimos** una parte de su información personal en los últimos doce meses. Usted puede impedirlo; los enlaces de abajo llevan allí.
policy-short-rights = **Usted puede** ver, corregir y eliminar lo que tenemos sobre usted, y nadie le tratará peor por ello.

## Tablas

policy-collected = Qué recopilamos en los últimos doce meses
policy-collected-lead = La primera columna tiene los términos que usa la ley de California (Cal. Civ. Code § 1798.140).
policy-column-category = Categoría
policy-column-kind = Tipo
policy-column-what = Qué es
policy-column-sources = De dónde viene
policy-column-purposes = Para qué lo usamos
policy-column-kept = Cuánto tiempo lo conservamos
policy-column-sold = ¿Se vende o se comparte?
policy-column-who = Quién
policy-column-job = Qué hacen
policy-column-gets = Qué reciben
policy-to = Para { $purposes }
policy-source-data_subject = usted
policy-source-device = su dispositivo
policy-source-derived = lo que deducimos nosotros
policy-recipient = { $kind } ({ $name })
policy-kept = Cuánto tiempo lo conservamos
policy-kept-for = Para { $purposes }: { $kept }
policy-sold-some = Sí: { $sold }. Lo demás: no.
policy-sold-all = Sí: { $sold }.
policy-sold-none = No.

policy-sensitive = Información personal sensible
policy-sensitive-limited = Usamos la información personal sensible solo para lo que la ley de California permite sin preguntarle (Cal. Code Regs. tit. 11, § 7027(m)).
policy-sold = Qué vendimos o compartimos
policy-sold-lead = «Compartir» significa aquí: dar a otros para publicidad que le sigue de una aplicación o un sitio a otro. La tabla abarca los últimos doce meses.
policy-not-sold = **No vendimos** su información personal en los últimos doce meses, ni la compartimos para publicidad entre sitios y aplicaciones.
policy-minors = Menores de 16 años
policy-under-16-denied = No vendemos ni compartimos a sabiendas información personal de menores de 16 años.
policy-disclosed = Qué comunicamos para nuestra actividad
policy-disclosed-lead = Dimos estos datos a otros con un fin comercial en los últimos doce meses. Las empresas que trabajan para nosotros los usan según nuestras instrucciones.
policy-not-disclosed = No comunicamos información personal con un fin comercial en los últimos doce meses.
policy-third-parties = Quienes actúan por cuenta propia
policy-third-parties-lead = Los de esta tabla no siguen nuestras instrucciones. Usan los datos por cuenta propia, o como usted decida.
policy-purposes = Qué hacemos, punto por punto
policy-row-what = Qué usamos
policy-row-sensitive = Datos sensibles entre ellos
policy-row-flags = Venta, publicidad, perfiles
policy-nothing-sensitive = Ninguno

## Derechos

policy-rights = Sus derechos
policy-right-know = **Saber.** Pregunte qué tenemos sobre usted, de dónde viene, para qué lo usamos y quién lo recibe. También puede pedir una copia.
policy-right-correct = **Corregir.** Pídanos que corrijamos lo que esté mal.
policy-right-delete = **Eliminar.** Pídanos que eliminemos lo que tenemos. La ley nos permite conservar una parte.
policy-right-portability = **Llevárselo.** Pida sus datos en un archivo que otros servicios puedan leer.
policy-right-opt_out = **Excluirse.** Díganos que no vendamos ni compartamos su información personal, y que no la usemos para publicidad dirigida.
policy-right-limit = **Limitar.** Díganos que usemos su información personal sensible solo para lo que usted nos pidió.
policy-right-opt_out_profiling = **Sin perfiles.** Díganos que no usemos perfiles para decisiones que le afecten de forma importante.
policy-right-admt = **Decisiones automatizadas.** Pregunte cómo decidió una máquina sobre usted, y díganos que no la dejemos decidir.
policy-right-appeal = **Apelar.** Si rechazamos lo que pidió, pídanos que lo revisemos.
policy-right-no_retaliation = **Sin desventajas.** No le tratamos peor por usar un derecho. Eso vale también para quienes trabajan con nosotros o solicitan empleo.
policy-how = Cómo usar sus derechos
policy-write = Puede escribir a { $channel }.
policy-opt-out = Su derecho a impedir que se venda o se comparta su información
policy-opt-out-means = Si se excluye, dejamos de vender su información personal y de compartirla para publicidad. La ley nos hace esperar doce meses antes de volver a preguntarle.
policy-limit = Su derecho a limitar el uso de datos sensibles
policy-limit-means = Si lo limita, usamos su información personal sensible solo para los servicios que pidió, y para que sean seguros y funcionen.
policy-signal = Señales de su navegador o teléfono
policy-appeal = Si rechazamos su solicitud
policy-more = Qué más conviene saber
policy-languages = Puede leer esta política en: { $languages }.
policy-contact = Cómo contactarnos

# Títulos que la ley prescribe (Cal. Civ. Code § 1798.135(a)): al pie de la letra, en todos los idiomas.
policy-link-do-not-sell = Do Not Sell or Share My Personal Information
policy-link-limit = Limit the Use of My Sensitive Personal Information
policy-link-choices = Your Privacy Choices

policy-link-opt-out-notice = Cómo excluirse
policy-link-limit-notice = Cómo limitar el uso de datos sensibles
policy-link-outside = Excluirse en nuestro sitio
policy-link-policy = Nuestra política de privacidad
policy-link-anchor = La parte de nuestra política sobre lo que recopilamos

## Aviso en el momento de la recopilación

collection-title = Aviso de { $controller } en el momento de la recopilación
collection-lead = Está a punto de dar información personal a { $controller }. Esta página le dice qué recopilamos, para qué y cuánto tiempo lo conservamos.
collection-what = Qué recopilamos
collection-sensitive-lead = La ley de California llama sensibles a estos datos.
collection-others = Otros también recopilan datos aquí: **{ $party }**.
collection-choices = Sus opciones, y dónde leer más

## Categorías legales de California (Cal. Civ. Code § 1798.140(v)(1))

ccpa-category-A = Identificadores
ccpa-category-B = Información de registros de clientes (Cal. Civ. Code § 1798.80(e))
ccpa-category-C = Características de clasificaciones protegidas
ccpa-category-D = Información comercial
ccpa-category-E = Información biométrica
ccpa-category-F = Información de actividad en Internet u otras redes electrónicas
ccpa-category-G = Datos de geolocalización
ccpa-category-H = Información sonora, electrónica, visual, térmica, olfativa o similar
ccpa-category-I = Información profesional o relacionada con el empleo
ccpa-category-J = Información educativa
ccpa-category-K = Inferencias
ccpa-category-L = Información personal sensible
ccpa-category-other = Otra información personal

## Información personal sensible (Cal. Civ. Code § 1798.140(ae))

ccpa-sensitive-ae1A = Identificadores oficiales
ccpa-sensitive-ae1B = Datos de acceso a cuentas
ccpa-sensitive-ae1C = Geolocalización precisa
ccpa-sensitive-ae1D = Origen, situación y creencias
ccpa-sensitive-ae1E = Contenido de correo, correos electrónicos y mensajes de texto
ccpa-sensitive-ae1F = Datos genéticos
ccpa-sensitive-ae1G = Datos neuronales
ccpa-sensitive-ae2A = Identificación biométrica
ccpa-sensitive-ae2B = Salud
ccpa-sensitive-ae2C = Vida u orientación sexual

## Huecos

gap-sold = si { $item } se vende o se comparte
gap-sold-any = si algo se vende o se comparte
gap-disclosed = qué se comunicó en los últimos doce meses
gap-sensitive-use = para qué sirven los datos sensibles
gap-under-16 = si se venden o comparten datos de menores de 16 años
gap-last-updated = el día de la última actualización
gap-statement = la declaración «{ $item }» del registro
gap-purpose-flags = si los datos de { $item } se venden o sirven para publicidad o perfiles
