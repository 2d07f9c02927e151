# Words of documents under Swiss law; `t` prefers them where the document claims `fadp`.

basis-consent-fadp = You agreed to it (Art. 31(1) FADP).
basis-consent-parent-fadp = Your parent or guardian agreed to it (Art. 31(1) FADP).
basis-contract-fadp = We need it for our contract with you (Art. 31(2)(a) FADP).
basis-legal_obligation-fadp = The law demands it: { $law } (Art. 31(1) FADP).
basis-vital_interests-fadp = It protects somebody’s life (Art. 31(1) FADP).
basis-public_task-fadp = It is a task in the public interest: { $law } (Art. 31(1) FADP).
basis-legitimate_interests-fadp = We have an overriding interest in { $interest } (Art. 31(1) FADP).
basis-recognised_interest-fadp = The law of the United Kingdom recognises this interest: { $interest }.
condition-explicit_consent-fadp = You expressly agreed that we use it (Art. 6(7)(a) FADP).
condition-explicit_consent-parent-fadp = Your parent or guardian expressly agreed that we use it (Art. 6(7)(a) FADP).
condition-employment_law-fadp = Employment or social protection law asks for it.
condition-vital_interests-fadp = It protects a life when you cannot agree yourself.
condition-non_profit_body-fadp = We are a non-profit body and use it about our own members.
condition-made_public-fadp = You made it public yourself.
condition-legal_claims-fadp = We need it for legal claims.
condition-substantial_public_interest-fadp = An important public interest demands it.
condition-health_care-fadp = We need it for health or social care.
condition-public_health-fadp = We need it to protect public health.
condition-research_archiving-fadp = We need it for archives, research or statistics.
notice-share-abroad-fadp = Some of it is used outside Switzerland: { $countries }.
notice-transfers-fadp = Data outside Switzerland
rights-time-fadp = We must answer within 30 days and free of charge. If we need longer, or the effort would be out of proportion, we tell you first (Art. 25 FADP).
objection-fadp = You can tell us not to use your data for one of these purposes (Art. 30(2)(b) FADP).
objection-then-fadp = We then stop, unless your consent, a law or an overriding interest justifies it (Art. 31 FADP). This holds for what we do:
objection-then-all-fadp = We then stop, unless your consent, a law or an overriding interest justifies it (Art. 31 FADP). This holds for all that we describe above.
notice-complaint-fadp = Whom else you can tell
complaint-right-fadp = You can report a breach of the law to the Swiss authority (Art. 49 FADP).
complaint-authority-fadp = The authority: { $authority }.
declared-no_transfers-fadp = We do not send your data abroad.
decision-ground-contract-fadp = We need it for our contract with you.
decision-ground-law-fadp = A law allows it.
decision-ground-explicit_consent-fadp = You expressly agreed to it.

## Records, screening and schedule

record-law-fadp = Kept under Art. 12 FADP.
processor-law-fadp = Kept under Art. 12 FADP.
dpia-law-fadp = Asked under Art. 22 FADP.
schedule-law-fadp = How long data are kept, and why (Art. 6(4) FADP).
basis-name-consent-fadp = consent, Art. 31(1) FADP
basis-name-contract-fadp = contract, Art. 31(2)(a) FADP
basis-name-legal_obligation-fadp = legal obligation, Art. 31(1) FADP
basis-name-vital_interests-fadp = vital interests, Art. 31(1) FADP
basis-name-public_task-fadp = public task, Art. 31(1) FADP
basis-name-legitimate_interests-fadp = overriding interest, Art. 31(1) FADP
condition-name-explicit_consent-fadp = explicit consent, Art. 6(7)(a) FADP
condition-name-employment_law-fadp = employment and social protection law
condition-name-vital_interests-fadp = vital interests
condition-name-non_profit_body-fadp = non-profit body
condition-name-made_public-fadp = made public by the person
condition-name-legal_claims-fadp = legal claims
condition-name-substantial_public_interest-fadp = substantial public interest
condition-name-health_care-fadp = health or social care
condition-name-public_health-fadp = public health
condition-name-research_archiving-fadp = archiving, research or statistics
