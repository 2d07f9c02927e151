# Mots des documents selon le droit brésilien.

basis-consent-lgpd = Vous y avez consenti (Art. 7, I LGPD).
basis-contract-lgpd = Nous avons besoin des données pour notre contrat avec vous (Art. 7, V LGPD).
basis-legal_obligation-lgpd = La loi l’exige : { $law } (Art. 7, II LGPD).
basis-vital_interests-lgpd = Cela protège la vie d’une personne (Art. 7, VII LGPD).
basis-public_task-lgpd = C’est une mission d’intérêt public : { $law } (Art. 7, III LGPD).
basis-legitimate_interests-lgpd = Nous avons un intérêt légitime : { $interest } (Art. 7, IX LGPD).
basis-recognised_interest-lgpd = Le droit du Royaume-Uni reconnaît cet intérêt : { $interest }.
condition-explicit_consent-lgpd = Vous avez explicitement consenti à leur utilisation (Art. 11, I LGPD).
condition-employment_law-lgpd = Le droit du travail ou de la protection sociale les exige.
condition-vital_interests-lgpd = Elles protègent une vie quand vous ne pouvez pas consentir vous-même (Art. 11, II, e LGPD).
condition-non_profit_body-lgpd = Nous sommes un organisme à but non lucratif et les utilisons pour nos propres membres.
condition-made_public-lgpd = Vous les avez vous-même rendues publiques.
condition-legal_claims-lgpd = Nous en avons besoin pour faire valoir ou défendre des droits en justice (Art. 11, II, d LGPD).
condition-substantial_public_interest-lgpd = Un intérêt public important les exige.
condition-health_care-lgpd = Nous en avons besoin pour des soins de santé ou une prise en charge sociale (Art. 11, II, f LGPD).
condition-public_health-lgpd = Nous en avons besoin pour protéger la santé publique (Art. 11, II, f LGPD).
condition-research_archiving-lgpd = Nous en avons besoin pour des archives, des recherches ou des statistiques (Art. 11, II, c LGPD).
notice-dpo-lgpd = Notre encarregado, qui répond aux questions sur vos données : { $dpo }.
notice-share-abroad-lgpd = Certains se trouvent hors du Brésil : { $countries }.
condition-lead-lgpd = Ces données sont sensibles : { $special }.
rights-time-lgpd = La loi nous donne 15 jours pour une réponse complète (art. 19 LGPD), et cela ne vous coûte rien.
objection-lgpd = Vous pouvez vous opposer à ce que nous faisons sans votre consentement si cela enfreint la loi (art. 18, § 2 LGPD).
objection-then-lgpd = Cela vaut pour ce que nous faisons :
objection-then-all-lgpd = Cela vaut pour tout ce que nous décrivons plus haut.
right-portability-when-lgpd = selon les règles de l’ANPD
right-erasure-when-lgpd = là où nous les utilisons avec votre consentement
right-erasure-limits-lgpd = là où nous les utilisons avec votre consentement ; pas tant qu’une loi nous oblige à les garder
complaint-right-lgpd = Vous pouvez vous plaindre auprès de l’autorité brésilienne (art. 18, § 1 LGPD).
complaint-authority-lgpd = Il s’agit de l’{ $authority }.
declared-no_transfers-lgpd = Nous n’envoyons pas vos données dans d’autres pays.
decision-ground-contract-lgpd = Nous en avons besoin pour notre contrat avec vous.
decision-ground-law-lgpd = Une loi l’autorise.
decision-ground-explicit_consent-lgpd = Vous y avez explicitement consenti.

## Records, screening and schedule

record-law-lgpd = Tenu conformément à l’article 37 LGPD.
processor-law-lgpd = Tenu conformément à l’article 37 LGPD.
dpia-law-lgpd = Questions posées au titre de l’article 38 LGPD.
schedule-law-lgpd = Combien de temps les données sont conservées, et pourquoi (Art. 15-16 LGPD).
basis-name-consent-lgpd = consentement, Art. 7, I LGPD
basis-name-contract-lgpd = contrat, Art. 7, V LGPD
basis-name-legal_obligation-lgpd = obligation légale, Art. 7, II LGPD
basis-name-vital_interests-lgpd = intérêts vitaux, Art. 7, VII LGPD
basis-name-public_task-lgpd = mission d’intérêt public, Art. 7, III LGPD
basis-name-legitimate_interests-lgpd = intérêts légitimes, Art. 7, IX LGPD
condition-name-explicit_consent-lgpd = consentement explicite, Art. 11, I LGPD
condition-name-employment_law-lgpd = droit du travail et de la protection sociale
condition-name-vital_interests-lgpd = intérêts vitaux, Art. 11, II, e LGPD
condition-name-non_profit_body-lgpd = organisme à but non lucratif
condition-name-made_public-lgpd = rendu public par la personne
condition-name-legal_claims-lgpd = droits en justice, Art. 11, II, d LGPD
condition-name-substantial_public_interest-lgpd = motifs d’intérêt public important
condition-name-health_care-lgpd = soins de santé ou prise en charge sociale, Art. 11, II, f LGPD
condition-name-public_health-lgpd = santé publique, Art. 11, II, f LGPD
condition-name-research_archiving-lgpd = archives, recherche ou statistiques, Art. 11, II, c LGPD
