# Ce qui a changé dans une notice, proposé pour `[[document.edition]] changes`. Texte simple, une phrase chacune.
# $title comme dans « Pour gérer votre compte » ; $items est une liste ; $name un nom ou un groupe nominal du registre.

change-data-new = Nouvelles données : { $items }.
change-data-gone = Données que nous ne collectons plus : { $items }.
change-data-special = Données qui peuvent désormais révéler des informations sensibles : { $items }.
change-purpose-new = Nouveau : nous utilisons désormais des données pour { $title }.
change-purpose-gone = Nous n’utilisons plus de données pour { $title }.
change-purpose-more = Pour { $title }, nous utilisons désormais aussi : { $items }.
change-purpose-less = Pour { $title }, nous n’utilisons plus : { $items }.
change-basis = Pour { $title }, nous nous fondons désormais sur une autre base juridique.
change-condition = Pour { $title }, nous nous fondons désormais sur une autre condition applicable aux données sensibles.
change-interest = Pour { $title }, nous invoquons désormais un autre intérêt légitime.
change-provision = Le caractère obligatoire ou facultatif des données demandées pour { $title } a changé.
change-kept-longer = Pour { $title }, nous conservons désormais les données plus longtemps.
change-kept-shorter = Pour { $title }, nous conservons désormais les données moins longtemps.
change-kept = Pour { $title }, nous conservons désormais les données selon une autre règle.
change-recipient-new = Nouveau destinataire : { $name }.
change-recipient-gone = N’est plus destinataire : { $name }.
change-recipient-more = Pour { $title }, { $name } reçoit désormais des données.
change-recipient-less = Pour { $title }, { $name } ne reçoit plus de données.
change-recipient-role = Nouveau rôle d’un destinataire : { $name }.
change-country-new = Nouveau pays vers lequel des données sont transférées : { $name }.
change-country-gone = Pays vers lequel plus aucune donnée n’est transférée : { $name }.
change-mechanism = La protection des données dans ce pays a changé : { $name }.
change-source-new = Nouvelle source de données : { $name }.
change-source-gone = N’est plus une source de données : { $name }.
change-decision-new = Nouvelle décision automatisée : { $name }.
change-decision-gone = N’est plus décidé de façon automatisée : { $name }.
change-sale-begun = Données que nous vendons, partageons à des fins publicitaires ou utilisons pour le suivi désormais : { $items }.
change-sale-ended = Données que nous ne vendons plus, ne partageons plus à des fins publicitaires ou n’utilisons plus pour le suivi : { $items }.
change-tracker-new = Nouveau sur votre appareil : { $name }.
change-tracker-gone = Ne figure plus sur votre appareil : { $name }.
change-joint-new = Nouveau : { $name } décide conjointement avec nous.
change-joint-gone = Ne décide plus conjointement avec nous : { $name }.
change-controller = Notre nom ou nos coordonnées ont changé.
change-denial-new = Nouveau : { $name }
change-denial-gone = Ne figure plus ici : { $name }
