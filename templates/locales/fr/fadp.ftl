# Mots des documents selon le droit suisse.

basis-consent-fadp = Vous y avez consenti (art. 31, al. 1 LPD).
basis-consent-parent-fadp = Votre parent ou tuteur y a consenti (art. 31, al. 1 LPD).
basis-contract-fadp = Nous avons besoin des données pour notre contrat avec vous (art. 31, al. 2, let. a LPD).
basis-legal_obligation-fadp = La loi l’exige : { $law } (art. 31, al. 1 LPD).
basis-vital_interests-fadp = Cela protège la vie d’une personne (art. 31, al. 1 LPD).
basis-public_task-fadp = C’est une mission d’intérêt public : { $law } (art. 31, al. 1 LPD).
basis-legitimate_interests-fadp = Nous avons un intérêt prépondérant : { $interest } (art. 31, al. 1 LPD).
basis-recognised_interest-fadp = Le droit du Royaume-Uni reconnaît cet intérêt : { $interest }.
condition-explicit_consent-fadp = Vous avez explicitement consenti à leur utilisation (art. 6, al. 7, let. a LPD).
condition-explicit_consent-parent-fadp = Votre parent ou tuteur a explicitement consenti à leur utilisation (art. 6, al. 7, let. a LPD).
condition-employment_law-fadp = Le droit du travail ou de la protection sociale les exige.
condition-vital_interests-fadp = Elles protègent une vie quand vous ne pouvez pas consentir vous-même.
condition-non_profit_body-fadp = Nous sommes un organisme à but non lucratif et les utilisons pour nos propres membres.
condition-made_public-fadp = Vous les avez vous-même rendues publiques.
condition-legal_claims-fadp = Nous en avons besoin pour faire valoir ou défendre des droits en justice.
condition-substantial_public_interest-fadp = Un intérêt public important les exige.
condition-health_care-fadp = Nous en avons besoin pour des soins de santé ou une prise en charge sociale.
condition-public_health-fadp = Nous en avons besoin pour protéger la santé publique.
condition-research_archiving-fadp = Nous en avons besoin pour des archives, des recherches ou des statistiques.
notice-share-abroad-fadp = Certaines sont utilisées hors de Suisse : { $countries }.
notice-transfers-fadp = Données hors de Suisse
rights-time-fadp = Nous devons répondre dans les 30 jours et gratuitement. S’il nous faut plus de temps ou si l’effort est disproportionné, nous vous le disons d’abord (art. 25 LPD).
objection-fadp = Vous pouvez nous dire de ne pas utiliser vos données pour l’une de ces finalités (art. 30, al. 2, let. b LPD).
objection-then-fadp = Nous arrêtons alors, à moins que votre consentement, une loi ou un intérêt prépondérant ne le justifie (art. 31 LPD). Cela vaut pour ce que nous faisons :
objection-then-all-fadp = Nous arrêtons alors, à moins que votre consentement, une loi ou un intérêt prépondérant ne le justifie (art. 31 LPD). Cela vaut pour tout ce que nous décrivons plus haut.
notice-complaint-fadp = À qui d’autre vous adresser
complaint-right-fadp = Vous pouvez signaler une violation de la loi à l’autorité suisse (art. 49 LPD).
complaint-authority-fadp = L’autorité : { $authority }.
declared-no_transfers-fadp = Nous n’envoyons pas vos données à l’étranger.
decision-ground-contract-fadp = Nous en avons besoin pour notre contrat avec vous.
decision-ground-law-fadp = Une loi l’autorise.
decision-ground-explicit_consent-fadp = Vous y avez explicitement consenti.

## Records, screening and schedule

record-law-fadp = Tenu conformément à l’art. 12 LPD.
processor-law-fadp = Tenu conformément à l’art. 12 LPD.
dpia-law-fadp = Questions posées au titre de l’art. 22 LPD.
schedule-law-fadp = Combien de temps les données sont conservées, et pourquoi (art. 6, al. 4 LPD).
basis-name-consent-fadp = consentement, art. 31, al. 1 LPD
basis-name-contract-fadp = contrat, art. 31, al. 2, let. a LPD
basis-name-legal_obligation-fadp = obligation légale, art. 31, al. 1 LPD
basis-name-vital_interests-fadp = intérêts vitaux, art. 31, al. 1 LPD
basis-name-public_task-fadp = mission d’intérêt public, art. 31, al. 1 LPD
basis-name-legitimate_interests-fadp = intérêt prépondérant, art. 31, al. 1 LPD
condition-name-explicit_consent-fadp = consentement explicite, art. 6, al. 7, let. a LPD
condition-name-employment_law-fadp = droit du travail et de la protection sociale
condition-name-vital_interests-fadp = intérêts vitaux
condition-name-non_profit_body-fadp = organisme à but non lucratif
condition-name-made_public-fadp = rendu public par la personne
condition-name-legal_claims-fadp = droits en justice
condition-name-substantial_public_interest-fadp = motifs d’intérêt public important
condition-name-health_care-fadp = soins de santé ou prise en charge sociale
condition-name-public_health-fadp = santé publique
condition-name-research_archiving-fadp = archives, recherche ou statistiques
