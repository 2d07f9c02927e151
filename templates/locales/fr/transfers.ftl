# Ce qui protège les données à l’étranger, selon le droit du pays d’où elles partent.

## Depuis le Royaume-Uni

transfer-uk-public_instrument = Un instrument contraignant entre autorités publiques y protège vos données (article 46.2.a du UK GDPR).
transfer-uk-code_of_conduct = Le destinataire s’est engagé à respecter un code de conduite approuvé (article 46.2.e du UK GDPR).
transfer-uk-certification = Le destinataire s’est engagé et détient une certification approuvée (article 46.2.f du UK GDPR).
transfer-uk-ad_hoc_clauses = Un contrat autorisé par une autorité de contrôle y protège vos données (article 46.3.a du UK GDPR).
transfer-uk-administrative_arrangement = Un arrangement entre autorités publiques y protège vos données. Une autorité de contrôle l’a autorisé (article 46.3.b du UK GDPR).
transfer-uk-explicit_consent = Vous y avez explicitement consenti après que nous vous avons informé des risques (article 49.1.a du UK GDPR).
transfer-uk-contract = Nous en avons besoin pour notre contrat avec vous (article 49.1.b du UK GDPR).
transfer-uk-contract_in_interest = Nous en avons besoin pour un contrat conclu dans votre intérêt (article 49.1.c du UK GDPR).
transfer-uk-public_interest = Des motifs importants d’intérêt public l’exigent (article 49.1.d du UK GDPR).
transfer-uk-legal_claims = Nous en avons besoin pour des droits en justice (article 49.1.e du UK GDPR).
transfer-uk-vital_interests = Cela protège la vie d’une personne (article 49.1.f du UK GDPR).
transfer-uk-public_register = Les données proviennent d’un registre public (article 49.1.g du UK GDPR).
transfer-uk-compelling_interest = Cela sert, dans un cas isolé, un intérêt impérieux de notre part (article 49.1 du UK GDPR).
mechanism-name-uk-bcr = règles d’entreprise contraignantes, article 46.2.b du UK GDPR
mechanism-name-uk-public_instrument = instrument entre autorités publiques, article 46.2.a du UK GDPR
mechanism-name-uk-code_of_conduct = code de conduite, article 46.2.e du UK GDPR
mechanism-name-uk-certification = certification, article 46.2.f du UK GDPR
mechanism-name-uk-ad_hoc_clauses = clauses contractuelles autorisées, article 46.3.a du UK GDPR
mechanism-name-uk-administrative_arrangement = arrangement administratif, article 46.3.b du UK GDPR
mechanism-name-uk-explicit_consent = consentement explicite au transfert, article 49.1.a du UK GDPR
mechanism-name-uk-contract = contrat avec la personne concernée, article 49.1.b du UK GDPR
mechanism-name-uk-contract_in_interest = contrat dans l’intérêt de la personne concernée, article 49.1.c du UK GDPR
mechanism-name-uk-public_interest = motifs importants d’intérêt public, article 49.1.d du UK GDPR
mechanism-name-uk-legal_claims = droits en justice, article 49.1.e du UK GDPR
mechanism-name-uk-vital_interests = intérêts vitaux, article 49.1.f du UK GDPR
mechanism-name-uk-public_register = registre public, article 49.1.g du UK GDPR
mechanism-name-uk-compelling_interest = intérêt légitime impérieux, article 49.1, deuxième alinéa, du UK GDPR

## Depuis la Suisse

transfer-ch-bcr = Des règles contraignantes pour tout le groupe d’entreprises y protègent vos données. Une autorité de contrôle les a approuvées (art. 16, al. 2, let. e LPD).
transfer-ch-explicit_consent = Vous y avez explicitement consenti après que nous vous avons informé des risques (art. 17, al. 1, let. a LPD).
transfer-ch-contract = Nous en avons besoin pour notre contrat avec vous (art. 17, al. 1, let. b LPD).
transfer-ch-vital_interests = Cela protège la vie d’une personne (art. 17, al. 1, let. d LPD).
transfer-ch-public_register = Les données proviennent d’un registre public (art. 17, al. 1, let. f LPD).
transfer-ch-treaty = Un traité entre États y protège vos données (art. 16, al. 2, let. a LPD).
transfer-ch-notified_clauses = Un contrat y protège vos données. Nous avons communiqué ses clauses au préposé fédéral à la protection des données (art. 16, al. 2, let. b LPD).
transfer-ch-federal_guarantees = Des garanties d’un organe fédéral suisse y protègent vos données (art. 16, al. 2, let. c LPD).
transfer-ch-code_or_certification = Le destinataire s’est engagé à respecter un code de conduite ou détient une certification que le droit suisse admet (art. 16, al. 3 LPD).
transfer-ch-public_interest_or_claims = Un intérêt public prépondérant l’exige, ou nous en avons besoin pour des droits en justice (art. 17, al. 1, let. c LPD).
transfer-ch-made_public = Vous avez rendu ces données publiques et ne vous y êtes pas opposé (art. 17, al. 1, let. e LPD).
mechanism-name-ch-treaty = traité entre États, art. 16, al. 2, let. a LPD
mechanism-name-ch-notified_clauses = clauses communiquées au PFPDT, art. 16, al. 2, let. b LPD
mechanism-name-ch-federal_guarantees = garanties d’un organe fédéral, art. 16, al. 2, let. c LPD
mechanism-name-ch-scc = clauses types reconnues, art. 16, al. 2, let. d LPD
mechanism-name-ch-bcr = règles d’entreprise contraignantes, art. 16, al. 2, let. e LPD
mechanism-name-ch-code_or_certification = code de conduite ou certification, art. 16, al. 3 LPD
mechanism-name-ch-explicit_consent = consentement explicite au transfert, art. 17, al. 1, let. a LPD
mechanism-name-ch-contract = contrat avec la personne ou dans son intérêt, art. 17, al. 1, let. b LPD
mechanism-name-ch-public_interest_or_claims = intérêt public prépondérant ou droits en justice, art. 17, al. 1, let. c LPD
mechanism-name-ch-vital_interests = vie ou intégrité corporelle, art. 17, al. 1, let. d LPD
mechanism-name-ch-made_public = données que la personne a rendues publiques, art. 17, al. 1, let. e LPD
mechanism-name-ch-public_register = registre prévu par la loi, art. 17, al. 1, let. f LPD

## Depuis le Brésil

notice-transfers-lgpd = Données hors du Brésil
transfer-br-adequacy = L’autorité brésilienne de protection des données a constaté que les données y sont suffisamment protégées (art. 33, I LGPD).
transfer-br-specific_clauses = Un contrat avec des clauses approuvées par l’autorité brésilienne y protège vos données (art. 33, II, a LGPD).
transfer-br-anpd_clauses = Un contrat avec les clauses types de l’autorité brésilienne y protège vos données (art. 33, II, b LGPD).
transfer-br-bcr = Des règles contraignantes pour tout le groupe d’entreprises y protègent vos données (art. 33, II, c LGPD).
transfer-br-certification_or_code = Le destinataire détient un label ou une certification, ou s’est engagé à respecter un code de conduite (art. 33, II, d LGPD).
transfer-br-legal_cooperation = Des autorités de plusieurs États coopèrent dans une enquête et en ont besoin (art. 33, III LGPD).
transfer-br-vital_interests = Cela protège la vie ou l’intégrité physique d’une personne (art. 33, IV LGPD).
transfer-br-authority_permission = L’autorité brésilienne l’a autorisé (art. 33, V LGPD).
transfer-br-cooperation_agreement = Un accord entre États le demande (art. 33, VI LGPD).
transfer-br-public_policy = Un organisme public en a besoin pour sa mission légale (art. 33, VII LGPD).
transfer-br-explicit_consent = Vous y avez expressément consenti après que nous vous avons dit que vos données quittent le Brésil (art. 33, VIII LGPD).
transfer-br-law_contract_claims = La loi, notre contrat avec vous ou une procédure en justice l’exige (art. 33, IX LGPD).
transfer-br-no-adequacy = Aucune décision de l’autorité brésilienne ne couvre ce cas.
mechanism-name-br-adequacy = décision d’adéquation de l’ANPD, art. 33, I LGPD
mechanism-name-br-specific_clauses = clauses spécifiques, art. 33, II, a LGPD
mechanism-name-br-anpd_clauses = clauses types de l’ANPD, art. 33, II, b LGPD
mechanism-name-br-bcr = règles d’entreprise globales, art. 33, II, c LGPD
mechanism-name-br-certification_or_code = label, certificat ou code de conduite, art. 33, II, d LGPD
mechanism-name-br-legal_cooperation = coopération judiciaire internationale, art. 33, III LGPD
mechanism-name-br-vital_interests = vie ou intégrité physique, art. 33, IV LGPD
mechanism-name-br-authority_permission = autorisation de l’ANPD, art. 33, V LGPD
mechanism-name-br-cooperation_agreement = accord de coopération internationale, art. 33, VI LGPD
mechanism-name-br-public_policy = politique ou service publics, art. 33, VII LGPD
mechanism-name-br-explicit_consent = consentement spécifique au transfert, art. 33, VIII LGPD
mechanism-name-br-law_contract_claims = obligation légale, contrat ou procédure, art. 33, IX LGPD

## Qui est couvert par une décision partielle

transfer-scope-eu-us-dpf = { $recipient } participe au cadre de protection des données UE–États-Unis (Data Privacy Framework).
transfer-scope-uk-us-dpf-extension = { $recipient } participe à l’extension britannique du cadre de protection des données UE–États-Unis (Data Privacy Framework).
transfer-scope-swiss-us-dpf = { $recipient } participe au cadre de protection des données Suisse–États-Unis (Data Privacy Framework).
transfer-scope-pipeda-commercial = { $recipient } relève de la LPRPDE (PIPEDA), la loi canadienne sur les données dans les entreprises.
transfer-scope-ca-private-sector = { $recipient } est un organisme privé soumis à la LPRPDE (PIPEDA) ou à une loi provinciale canadienne essentiellement similaire.
transfer-scope-jp-appi = { $recipient } est une entreprise soumise à la loi japonaise sur la protection des données (APPI).
transfer-scope-kr-pipa = { $recipient } relève de la loi coréenne sur la protection des données (PIPA).
transfer-scope-il-automated = { $recipient } traite vos données par ordinateur.
transfer-scope-br-lgpd = { $recipient } traite vos données selon la loi brésilienne sur la protection des données (LGPD).
transfer-partial = La Commission européenne a constaté que cela protège suffisamment les données (article 45 du RGPD).
transfer-uk-partial = Le droit du Royaume-Uni reconnaît que cela protège suffisamment les données (article 45A du UK GDPR).
transfer-ch-partial = Le Conseil fédéral suisse a constaté que cela protège suffisamment les données (art. 16, al. 1 LPD).
transfer-list = La liste publique de ce cadre nomme les participants.
framework-swiss-us-dpf = cadre de protection des données Suisse–États-Unis (Data Privacy Framework)
framework-pipeda-commercial = organismes soumis à la LPRPDE (PIPEDA)
framework-ca-private-sector = organismes privés soumis à la LPRPDE (PIPEDA) ou à une loi provinciale
framework-jp-appi = entreprises soumises à l’APPI
framework-kr-pipa = organismes soumis à la PIPA
framework-il-automated = traitement automatisé
framework-br-lgpd = traitement selon la LGPD
