# Le registre des activités de traitement et l’inventaire des données. Markdown est permis ici.

record-title = Registre des activités de traitement : { $controller }
record-law = Tenu conformément à l’article 30.1 du { -gdpr }.
record-who = Qui est responsable
record-activities = Activités de traitement
record-exceptions = Exceptions au devoir d’informer
# $title est un infinitif : « gérer votre compte ».
record-purpose = { $title }

## Libellés du registre et en-têtes de son fichier CSV

column-purpose = Finalité
column-controller = Responsable du traitement
column-dpo = Délégué à la protection des données
column-representative = Représentant
column-representative-eu = Représentant dans l’Union européenne
column-representative-uk = Représentant au Royaume-Uni
column-representative-ch = Représentant en Suisse
column-activity = Activité
column-owner = Service chargé du traitement
column-joint = Responsables conjoints du traitement
column-headcount = Effectif
column-exemption = Pourquoi l’exception de l’article 30.5 s’applique
column-subjects = Catégories de personnes concernées
column-data = Catégories de données à caractère personnel
column-special = Catégories particulières
column-recipients = Destinataires
column-contracts = Contrats avec les sous-traitants
column-countries = Pays tiers
column-safeguards = Garanties pour les transferts
column-retention = Durée de conservation
column-security = Mesures de sécurité
column-basis = Base juridique
column-condition = Condition pour les catégories particulières
column-children = Consentement des enfants et des parents
column-interest = Intérêt légitime
column-decisions = Décisions automatisées
column-sources = Sources
column-systems = Systèmes
column-exception-for = Pour
column-exception-measures = Ce qui protège les personnes

## Feuilles du registre sous forme de classeur, et colonnes propres à celles-ci

sheet-controller = Responsable
sheet-activities = Activités
sheet-recipients = Destinataires
sheet-retention = Conservation
sheet-measures = Mesures
sheet-fields = Champs
column-role = Rôle
column-name = Nom
column-address = Adresse
column-email = Adresse électronique
column-phone = Téléphone
column-website = Site web
column-country = Pays
column-job = Ce qu’il fait pour nous
column-purposes = Finalités
column-framework = Cadre
column-copy = Copie des garanties
column-checked = Dernière vérification
column-period = Durée
column-measure = Mesure
column-description = Description
column-rights = Droits des personnes
column-dpia = Analyse d’impact
column-record = Type
column-package = Paquet
column-table = Table
record-right-access = accès
record-right-rectification = rectification
record-right-erasure = effacement
record-right-restriction = limitation
record-right-portability = portabilité
record-right-objection = opposition
record-right-objection_marketing = opposition à la prospection
record-right-withdraw_consent = retrait du consentement
record-kept-all = toutes les données
record-kept-rest = toutes les autres données

## Inventaire

inventory-title = Inventaire des données à caractère personnel
inventory-count = { $data ->
    [one] { $data } emplacement contenant des données à caractère personnel
   *[other] { $data } emplacements contenant des données à caractère personnel
}, dans { $records ->
    [one] { $records } type
   *[other] { $records } types
} du code.
inventory-outside = En dehors du code
inventory-record = { $package }, { $place }.
inventory-table = Table { $table }.
inventory-not-personal = { $count ->
    [one] { $count } champ est déclaré comme ne contenant pas de donnée à caractère personnel.
   *[other] { $count } champs sont déclarés comme ne contenant pas de données à caractère personnel.
}
inventory-pending = { $count ->
    [one] { $count } champ est en attente : personne n’a encore dit ce que c’est.
   *[other] { $count } champs sont en attente : personne n’a encore dit ce que c’est.
}
inventory-field = Champ
inventory-category = Ce que c’est
inventory-special = catégorie particulière : { $kind }
inventory-subject = Au sujet de qui
inventory-purposes = Finalités
inventory-retention = Durée de conservation
inventory-source = Source
inventory-protection = Protection
inventory-place = Emplacement

## Columns of the spreadsheet that authorities’ templates have

column-assessment = Mise en balance de l’intérêt légitime
column-consent-record = Preuve du consentement
column-dpia-outcome = Nécessité d’une analyse d’impact
column-dpia-progress = Avancement de l’analyse d’impact
column-breach = Violation de données survenue
column-breach-record = Documentation de la violation
column-schedule1 = Condition de la Schedule 1 (DPA 2018)
column-schedule1-basis = Base de l’art. 6 pour la Schedule 1
column-policy-document = Politique de conservation et d’effacement
column-departure = Motifs d’écart par rapport à la politique
record-elsewhere = n’est pas tenu dans ce registre
column-created = Date de création
column-updated = Date de mise à jour
column-recipients-internal = Destinataires internes
column-recipients-external = Destinataires externes
column-recipients-processors = Sous-traitants
