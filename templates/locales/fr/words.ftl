# Texte simple, sans Markdown : noms, durées et tournures qui en sont faites.
#
# Rien de ce qui est inséré ne change de forme. Là où l’article ou l’accord dépendrait de l’insertion, la phrase emploie
# deux points ou des parenthèses. Espace insécable devant les signes doubles.

## Séparateurs et nombres

# Entre les éléments d’une cellule.
cell-separator = {" ; "}
number = { $n ->
    [1] un
    [2] deux
    [3] trois
    [4] quatre
    [5] cinq
    [6] six
    [7] sept
    [8] huit
    [9] neuf
    [10] dix
    [11] onze
    [12] douze
   *[other] { $n }
}

## Durées

duration-years = { $n ->
    [one] { number } an
   *[other] { number } ans
}
duration-months = { number } mois
duration-weeks = { $n ->
    [1] une semaine
    [one] { number } semaine
   *[other] { number } semaines
}
duration-days = { $n ->
    [one] { number } jour
   *[other] { number } jours
}
duration-hours = { $n ->
    [1] une heure
    [one] { number } heure
   *[other] { number } heures
}
duration-minutes = { $n ->
    [1] une minute
    [one] { number } minute
   *[other] { number } minutes
}
duration-seconds = { $n ->
    [1] une seconde
    [one] { number } seconde
   *[other] { number } secondes
}
date = { $day-of-month ->
    [1] 1er { $month-and-year }
   *[other] { $date }
}

## Durée de conservation ; chaque tournure se lit bien après « Nous les conservons »

# $event est une proposition au présent : « vous fermez votre compte ».
kept-after = jusqu’à { $period } après le jour où { $event }
kept-for = pendant { $period }
kept-until = jusqu’au jour où { $event }
# $reason figure entre parenthèses : « afin de pouvoir traiter les réclamations ».
kept-why = { $kept } ({ $reason })
kept-law = { $kept } ({ $law })
kept-why-law = { $kept } ({ $reason } : { $law })
kept-elsewhere = { $kept } ; { $countries }, { $there }

## Catégories

phrase-family = { $family } (par exemple { $examples })

## Pays

country-in = en { $country }

## Personnes concernées, au pluriel et sans article

subject-user = utilisateurs
subject-visitor = visiteurs
subject-anonymous = personnes sans nom connu
subject-customer = clients
subject-subscriber = abonnés
subject-prospect = prospects
subject-member = membres
subject-participant = participants
subject-patient = patients
subject-student = élèves et étudiants
subject-passenger = passagers
subject-citizen = citoyens
subject-child = enfants
subject-guardian = parents et tuteurs
subject-relative = proches et contacts
subject-third_party = autres personnes
subject-employee = salariés
subject-contractor = prestataires indépendants
subject-trainee = stagiaires et apprentis
subject-applicant = candidats à un emploi
subject-contact = contacts professionnels
subject-shareholder = actionnaires

## Sources qui n’ont pas besoin d’entrée dans le registre

source-data_subject = la personne concernée
source-device = l’appareil de la personne concernée
source-derived = déduit d’autres données

## Destinataires sans nom

role-processor = nos prestataires
role-sub_processor = les sous-traitants de nos prestataires
role-contractor = nos cocontractants
role-joint_controller = les responsables conjoints avec nous
role-group_company = les sociétés de notre groupe
role-third_party = d’autres entreprises
role-authority = des autorités publiques
role-inquiry_authority = des autorités dans le cadre d’une enquête
role-other_users = les autres utilisateurs de notre service
role-public = le public
role-importer = des destinataires hors d’Europe

## Rôle d’un destinataire nommé, pour le registre

role-name-processor = sous-traitant
role-name-sub_processor = sous-traitant ultérieur
role-name-contractor = prestataire
role-name-joint_controller = responsable conjoint du traitement
role-name-group_company = société du groupe
role-name-third_party = tiers
role-name-authority = autorité publique
role-name-inquiry_authority = autorité dans le cadre d’une enquête
role-name-other_users = autres utilisateurs
role-name-public = public
role-name-importer = importateur de données

## Bases juridiques, pour le registre

basis-name-consent = consentement, article 6.1.a du { -gdpr }
basis-name-contract = contrat, article 6.1.b du { -gdpr }
basis-name-legal_obligation = obligation légale, article 6.1.c du { -gdpr }
basis-name-vital_interests = intérêts vitaux, article 6.1.d du { -gdpr }
basis-name-public_task = mission d’intérêt public, article 6.1.e du { -gdpr }
basis-name-legitimate_interests = intérêts légitimes, article 6.1.f du { -gdpr }
basis-name-recognised_interest = intérêt légitime reconnu, article 6.1.ea du UK GDPR
condition-name-explicit_consent = consentement explicite, article 9.2.a du { -gdpr }
condition-name-employment_law = droit du travail et de la protection sociale, article 9.2.b du { -gdpr }
condition-name-vital_interests = intérêts vitaux, article 9.2.c du { -gdpr }
condition-name-non_profit_body = organisme à but non lucratif, article 9.2.d du { -gdpr }
condition-name-made_public = rendu public par la personne, article 9.2.e du { -gdpr }
condition-name-legal_claims = droits en justice, article 9.2.f du { -gdpr }
condition-name-substantial_public_interest = motifs d’intérêt public important, article 9.2.g du { -gdpr }
condition-name-health_care = soins de santé ou prise en charge sociale, article 9.2.h du { -gdpr }
condition-name-public_health = santé publique, article 9.2.i du { -gdpr }
condition-name-research_archiving = archives, recherche ou statistiques, article 9.2.j du { -gdpr }
mechanism-name-adequacy = décision d’adéquation, article 45 du RGPD
mechanism-name-public_instrument = instrument entre autorités publiques, article 46.2.a du RGPD
mechanism-name-bcr = règles d’entreprise contraignantes, article 46.2.b du RGPD
mechanism-name-scc = clauses types de protection des données, article 46.2.c du RGPD
mechanism-name-scc_authority = clauses types d’une autorité de contrôle, article 46.2.d du RGPD
mechanism-name-code_of_conduct = code de conduite, article 46.2.e du RGPD
mechanism-name-certification = certification, article 46.2.f du RGPD
mechanism-name-ad_hoc_clauses = clauses contractuelles autorisées, article 46.3.a du RGPD
mechanism-name-administrative_arrangement = arrangement administratif, article 46.3.b du RGPD
mechanism-name-explicit_consent = consentement explicite au transfert, article 49.1.a du RGPD
mechanism-name-contract = contrat avec la personne concernée, article 49.1.b du RGPD
mechanism-name-contract_in_interest = contrat dans l’intérêt de la personne concernée, article 49.1.c du RGPD
mechanism-name-public_interest = motifs importants d’intérêt public, article 49.1.d du RGPD
mechanism-name-legal_claims = droits en justice, article 49.1.e du RGPD
mechanism-name-vital_interests = intérêts vitaux, article 49.1.f du RGPD
mechanism-name-public_register = registre public, article 49.1.g du RGPD
mechanism-name-compelling_interest = intérêt légitime impérieux, article 49.1, deuxième alinéa, du RGPD
framework-eu-us-dpf = cadre de protection des données UE–États-Unis (Data Privacy Framework)

## Tournures du registre

record-title-scope = { $title } ({ $scope })
record-recipient = { $name } ({ $role })
record-access = { $role } ; peut accéder aux données chez { $recipients }
record-nobody = personne
record-sole = aucun
record-framework = { $mechanism } : { $framework }
record-kept = { $what } : { $kept }

## Mesures, pour le registre

measure-encryption_at_rest = stockage chiffré
measure-encryption_in_transit = transmission chiffrée
measure-end_to_end_encryption = chiffrement de bout en bout
measure-key_management = gestion des clés
measure-hashing = hachage
measure-pseudonymisation = pseudonymisation
measure-anonymisation = anonymisation
measure-redaction = caviardage
measure-synthetic_data = données de test artificielles
measure-access_control = accès selon le rôle
measure-authentication = authentification avant l’accès
measure-multi_factor = authentification à plusieurs facteurs
measure-logging = journalisation des accès
measure-backup = sauvegardes
measure-network_security = protection du réseau
measure-intrusion_detection = détection des intrusions
measure-penetration_testing = tests d’intrusion
measure-vulnerability_testing = recherche de vulnérabilités
measure-physical_access = contrôle de l’accès physique
measure-policy = politique de sécurité
measure-retention_policy = politique d’effacement
measure-training = formation à la protection des données
measure-confidentiality = engagements de confidentialité
measure-processor_agreement = contrats de sous-traitance
measure-impact_assessment = analyse d’impact
measure-privacy_by_design = protection des données dès la conception
measure-incident_response = gestion des incidents
measure-audit = audits
measure-certification = certification
measure-recovery = reprise après sinistre

## Catégories particulières (article 9 du RGPD)

special-racial_or_ethnic_origin = origine ethnique
special-political_opinions = opinions politiques
special-religious_or_philosophical_beliefs = convictions religieuses ou philosophiques
special-trade_union_membership = appartenance syndicale
special-genetic_data = données génétiques
special-biometric_data = données biométriques
special-health_data = données de santé
special-sex_life_or_orientation = vie sexuelle ou orientation sexuelle

## Lacunes : ce qui manque, par fait

draft-open = { $count ->
    [one] Projet : un point reste ouvert. Voir la fin du document.
   *[other] Projet : { $count } points restent ouverts. Voir la liste à la fin.
}
draft-pending = { $count ->
    [one] ce que contient un champ du code
   *[other] ce que contiennent { $count } champs du code
}
draft-list = Points ouverts
gap = [il manque : { $what }]
gap-translation = [il manque dans cette langue : { $what }]
gap-controller-name = nom du responsable du traitement
gap-controller-about = activité du responsable du traitement
gap-controller-contact = coordonnées du responsable du traitement
gap-dpo-name = nom du délégué à la protection des données
gap-authority = autorité de contrôle pour les réclamations
gap-rights-channel = adresse pour les demandes
gap-purpose-title = titre de la finalité { $item }
gap-purpose-description = description de la finalité { $item }
gap-owner = le service chargé de { $item }
gap-legal-basis = base juridique de { $item }
gap-interest = intérêt légitime de { $item }
gap-law = texte de loi derrière { $item }
gap-condition = condition de l’article 9.2 pour { $item }
gap-recipients = destinataires des données pour { $item }
gap-recipient-name = nom ou rôle du destinataire { $item }
gap-recipient-job = ce que { $item } fait pour nous
gap-retention = durée de conservation pour { $item }
gap-retention-rule = durée de la règle de conservation { $item }
gap-event = libellé de l’événement { $item }
gap-provision = caractère obligatoire des données pour { $item }
gap-source = libellé de la source { $item }
gap-mechanism = ce qui protège les données chez { $item }
gap-copy = comment obtenir une copie des garanties avec { $item }
gap-risks = ce qui peut mal tourner avec les données chez { $item }
gap-decision = fonctionnement de la décision { $item }
gap-decision-consequences = conséquences de la décision { $item }
gap-decision-review = comment une personne réexamine la décision { $item }
gap-decision-ground = motif de l’article 22.2 pour la décision { $item }
gap-category = libellé de la catégorie { $item }
gap-subject = libellé des personnes { $item }
gap-changes = ce que la version { $item } a changé
gap-told = le moment où les personnes dont les données viennent d’autrui reçoivent cette notice
gap-security = mesures de sécurité pour { $item }
gap-contact-point = qui répond chez le responsable conjoint { $item }
gap-joint-arrangement = qui fait quoi avec le responsable conjoint { $item }
gap-means = comment les données de { $item } sont utilisées
gap-tracker-purpose = à quoi sert { $item }
gap-tracker-party = si quelqu’un d’autre lit { $item }
gap-tracker-lifetime = combien de temps { $item } agit
gap-tracker-consent = si { $item } demande un consentement
gap-tracker-objection = comment refuser { $item }
gap-tracker-exemption = pourquoi { $item } n’exige pas de consentement
gap-exception = pourquoi l’exception { $item } s’applique
