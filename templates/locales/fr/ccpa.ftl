# La politique de confidentialité pour la Californie et les autres États, et l’avis au moment de la collecte. Le Markdown est permis ici.

policy-title = Politique de confidentialité de { $controller } pour les États-Unis
policy-updated = Dernière mise à jour le { $date }.
policy-for-california = **Cette politique** s’adresse aux personnes qui vivent en Californie.
policy-for-states = **Cette politique** s’adresse aux personnes qui se trouvent aux États-Unis. Les tableaux emploient les termes du droit californien. D’autres États donnent des droits semblables.
policy-short-sold = **Nous avons vendu ou partagé** une partie de vos informations personnelles au cours des douze derniers mois. Vous pouvez l’arrêter ; les liens ci-dessous y mènent.
policy-short-rights = **Vous pouvez** consulter, faire corriger et faire effacer ce que nous détenons sur vous, et personne ne vous traitera moins bien pour cela.

## Tableaux

policy-collected = Ce que nous avons recueilli au cours des douze derniers mois
policy-collected-lead = La première colonne reprend les termes de la loi californienne (Cal. Civ. Code § 1798.140).
policy-column-category = Catégorie
policy-column-kind = Type
policy-column-what = De quoi il s’agit
policy-column-sources = D’où cela vient
policy-column-purposes = Pourquoi nous l’utilisons
policy-column-kept = Combien de temps nous le conservons
policy-column-sold = Vendu ou partagé ?
policy-column-who = Qui
policy-column-job = Ce qu’ils font
policy-column-gets = Ce qu’ils reçoivent
policy-to = Pour { $purposes }
policy-source-data_subject = vous
policy-source-device = votre appareil
policy-source-derived = ce que nous déduisons nous-mêmes
policy-recipient = { $kind } ({ $name })
policy-kept = Combien de temps nous le conservons
policy-kept-for = Pour { $purposes } : { $kept }
policy-sold-some = Oui : { $sold }. Le reste : non.
policy-sold-all = Oui : { $sold }.
policy-sold-none = Non.

policy-sensitive = Informations personnelles sensibles
policy-sensitive-limited = Nous n’utilisons les informations personnelles sensibles que pour ce que la loi californienne permet sans vous consulter (Cal. Code Regs. tit. 11, § 7027(m)).
policy-sold = Ce que nous avons vendu ou partagé
policy-sold-lead = « Partagé » signifie ici : remis à d’autres pour une publicité qui vous suit d’une application ou d’un site à l’autre. Le tableau porte sur les douze derniers mois.
policy-not-sold = **Nous n’avons pas vendu** vos informations personnelles au cours des douze derniers mois, et nous ne les avons pas partagées pour de la publicité d’un site ou d’une application à l’autre.
policy-minors = Personnes de moins de 16 ans
policy-under-16-denied = Nous ne vendons ni ne partageons sciemment les informations personnelles de personnes de moins de 16 ans.
policy-disclosed = Ce que nous avons communiqué pour notre activité
policy-disclosed-lead = Nous avons remis ces données à d’autres à des fins commerciales au cours des douze derniers mois. Les entreprises qui travaillent pour nous les utilisent selon nos instructions.
policy-not-disclosed = Nous n’avons communiqué aucune information personnelle à des fins commerciales au cours des douze derniers mois.
policy-third-parties = Ceux qui agissent pour leur propre compte
policy-third-parties-lead = Ceux qui figurent dans ce tableau ne suivent pas nos instructions. Ils utilisent les données pour leur propre compte, ou comme vous en décidez.
policy-purposes = Ce que nous faisons, point par point
policy-row-what = Ce que nous utilisons
policy-row-sensitive = Dont données sensibles
policy-row-flags = Vente, publicité, profils
policy-nothing-sensitive = Aucune

## Droits

policy-rights = Vos droits
policy-right-know = **Savoir.** Demandez ce que nous détenons sur vous, d’où cela vient, à quoi cela sert et qui le reçoit. Vous pouvez aussi en demander une copie.
policy-right-correct = **Corriger.** Demandez-nous de corriger ce qui est faux.
policy-right-delete = **Effacer.** Demandez-nous d’effacer ce que nous avons. La loi nous permet d’en garder une partie.
policy-right-portability = **Emporter.** Demandez vos données dans un fichier que d’autres services savent lire.
policy-right-opt_out = **Refuser.** Dites-nous de ne pas vendre ni partager vos informations personnelles, et de ne pas les utiliser pour de la publicité ciblée.
policy-right-limit = **Limiter.** Dites-nous de n’utiliser vos informations personnelles sensibles que pour ce que vous nous avez demandé.
policy-right-opt_out_profiling = **Pas de profils.** Dites-nous de ne pas utiliser de profils pour des décisions qui pèsent sur vous.
policy-right-admt = **Décisions automatisées.** Demandez comment une machine a décidé à votre sujet, et dites-nous de ne pas la laisser décider.
policy-right-appeal = **Faire appel.** Si nous refusons ce que vous avez demandé, demandez-nous de le réexaminer.
policy-right-no_retaliation = **Aucun désavantage.** Nous ne vous traitons pas moins bien parce que vous exercez un droit. Cela vaut aussi pour ceux qui travaillent chez nous ou qui posent leur candidature.
policy-how = Comment exercer vos droits
policy-write = Vous pouvez écrire à { $channel }.
policy-opt-out = Votre droit de refuser la vente et le partage
policy-opt-out-means = Si vous refusez, nous cessons de vendre vos informations personnelles et de les partager pour la publicité. La loi nous fait attendre douze mois avant de vous reposer la question.
policy-limit = Votre droit de limiter l’utilisation des données sensibles
policy-limit-means = Si vous la limitez, nous n’utilisons vos informations personnelles sensibles que pour les services que vous avez demandés, et pour qu’ils restent sûrs et fonctionnent.
policy-signal = Signaux de votre navigateur ou de votre téléphone
policy-appeal = Si nous refusons
policy-more = Ce qu’il faut encore savoir
policy-languages = Vous pouvez lire cette politique en : { $languages }.
policy-contact = Comment nous joindre

# Titres que la loi prescrit (Cal. Civ. Code § 1798.135(a)) : mot pour mot, dans chaque langue.
policy-link-do-not-sell = Do Not Sell or Share My Personal Information
policy-link-limit = Limit the Use of My Sensitive Personal Information
policy-link-choices = Your Privacy Choices

policy-link-opt-out-notice = Comment refuser
policy-link-limit-notice = Comment limiter l’utilisation des données sensibles
policy-link-outside = Refuser sur notre site
policy-link-policy = Notre politique de confidentialité
policy-link-anchor = La partie de notre politique sur ce que nous recueillons

## Avis au moment de la collecte

collection-title = Avis de { $controller } au moment de la collecte
collection-lead = Vous allez donner des informations personnelles à { $controller }. Cette page vous dit ce que nous recueillons, pourquoi, et combien de temps nous le conservons.
collection-what = Ce que nous recueillons
collection-sensitive-lead = La loi californienne qualifie ces données de sensibles.
collection-others = D’autres recueillent aussi des données ici : **{ $party }**.
collection-choices = Vos choix, et où lire davantage

## Catégories légales de Californie (Cal. Civ. Code § 1798.140(v)(1))

ccpa-category-A = Identifiants
ccpa-category-B = Informations de dossiers de clients (Cal. Civ. Code § 1798.80(e))
ccpa-category-C = Caractéristiques de catégories protégées
ccpa-category-D = Informations commerciales
ccpa-category-E = Informations biométriques
ccpa-category-F = Informations sur l’activité sur Internet ou d’autres réseaux électroniques
ccpa-category-G = Données de géolocalisation
ccpa-category-H = Informations sonores, électroniques, visuelles, thermiques, olfactives ou semblables
ccpa-category-I = Informations professionnelles ou relatives à l’emploi
ccpa-category-J = Informations sur la formation
ccpa-category-K = Déductions
ccpa-category-L = Informations personnelles sensibles
ccpa-category-other = Autres informations personnelles

## Informations personnelles sensibles (Cal. Civ. Code § 1798.140(ae))

ccpa-sensitive-ae1A = Identifiants officiels
ccpa-sensitive-ae1B = Données d’accès à des comptes
ccpa-sensitive-ae1C = Géolocalisation précise
ccpa-sensitive-ae1D = Origine, statut et convictions
ccpa-sensitive-ae1E = Contenu du courrier postal, des courriels et des SMS
ccpa-sensitive-ae1F = Données génétiques
ccpa-sensitive-ae1G = Données neuronales
ccpa-sensitive-ae2A = Identification biométrique
ccpa-sensitive-ae2B = Santé
ccpa-sensitive-ae2C = Vie sexuelle ou orientation sexuelle

## Lacunes

gap-sold = si { $item } est vendu ou partagé
gap-sold-any = si quelque chose est vendu ou partagé
gap-disclosed = ce qui a été communiqué au cours des douze derniers mois
gap-sensitive-use = à quoi servent les données sensibles
gap-under-16 = si des données de personnes de moins de 16 ans sont vendues ou partagées
gap-last-updated = le jour de la dernière mise à jour
gap-statement = la mention « { $item } » du registre
gap-purpose-flags = si des données de { $item } sont vendues ou servent à la publicité ou à des profils
