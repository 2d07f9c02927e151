# Words of documents under Brazilian law; `t` prefers them where the document claims `lgpd`.

basis-consent-lgpd = You agreed to it (Art. 7, I LGPD).
basis-contract-lgpd = We need it for our contract with you (Art. 7, V LGPD).
basis-legal_obligation-lgpd = The law demands it: { $law } (Art. 7, II LGPD).
basis-vital_interests-lgpd = It protects somebody’s life (Art. 7, VII LGPD).
basis-public_task-lgpd = It is a task in the public interest: { $law } (Art. 7, III LGPD).
basis-legitimate_interests-lgpd = We have a legitimate interest in { $interest } (Art. 7, IX LGPD).
basis-recognised_interest-lgpd = The law of the United Kingdom recognises this interest: { $interest }.
condition-explicit_consent-lgpd = You expressly agreed that we use it (Art. 11, I LGPD).
condition-employment_law-lgpd = Employment or social protection law asks for it.
condition-vital_interests-lgpd = It protects a life when you cannot agree yourself (Art. 11, II, e LGPD).
condition-non_profit_body-lgpd = We are a non-profit body and use it about our own members.
condition-made_public-lgpd = You made it public yourself.
condition-legal_claims-lgpd = We need it for legal claims (Art. 11, II, d LGPD).
condition-substantial_public_interest-lgpd = An important public interest demands it.
condition-health_care-lgpd = We need it for health or social care (Art. 11, II, f LGPD).
condition-public_health-lgpd = We need it to protect public health (Art. 11, II, f LGPD).
condition-research_archiving-lgpd = We need it for archives, research or statistics (Art. 11, II, c LGPD).
notice-dpo-lgpd = Our encarregado, who answers questions about your data, is { $dpo }.
notice-share-abroad-lgpd = Some of them are outside Brazil: { $countries }.
condition-lead-lgpd = This data is sensitive: it says something about your { $special }.
rights-time-lgpd = The law gives us 15 days for a full answer (Art. 19 LGPD), and it costs you nothing.
objection-lgpd = You can object to what we do without your consent if it breaks the law (Art. 18, § 2 LGPD).
objection-then-lgpd = This holds for what we do:
objection-then-all-lgpd = This holds for all that we describe above.
right-portability-when-lgpd = as the rules of the ANPD provide
right-erasure-when-lgpd = where we use it with your consent
right-erasure-limits-lgpd = where we use it with your consent; not while a law makes us keep it
complaint-right-lgpd = You can complain to the Brazilian authority (Art. 18, § 1 LGPD).
complaint-authority-lgpd = This is the { $authority }.
declared-no_transfers-lgpd = We do not send your data to other countries.
decision-ground-contract-lgpd = We need it for our contract with you.
decision-ground-law-lgpd = A law allows it.
decision-ground-explicit_consent-lgpd = You expressly agreed to it.

## Records, screening and schedule

record-law-lgpd = Kept under Art. 37 LGPD.
processor-law-lgpd = Kept under Art. 37 LGPD.
dpia-law-lgpd = Asked under Art. 38 LGPD.
schedule-law-lgpd = How long data are kept, and why (Art. 15-16 LGPD).
basis-name-consent-lgpd = consent, Art. 7, I LGPD
basis-name-contract-lgpd = contract, Art. 7, V LGPD
basis-name-legal_obligation-lgpd = legal obligation, Art. 7, II LGPD
basis-name-vital_interests-lgpd = vital interests, Art. 7, VII LGPD
basis-name-public_task-lgpd = public task, Art. 7, III LGPD
basis-name-legitimate_interests-lgpd = legitimate interests, Art. 7, IX LGPD
condition-name-explicit_consent-lgpd = explicit consent, Art. 11, I LGPD
condition-name-employment_law-lgpd = employment and social protection law
condition-name-vital_interests-lgpd = vital interests, Art. 11, II, e LGPD
condition-name-non_profit_body-lgpd = non-profit body
condition-name-made_public-lgpd = made public by the person
condition-name-legal_claims-lgpd = legal claims, Art. 11, II, d LGPD
condition-name-substantial_public_interest-lgpd = substantial public interest
condition-name-health_care-lgpd = health or social care, Art. 11, II, f LGPD
condition-name-public_health-lgpd = public health, Art. 11, II, f LGPD
condition-name-research_archiving-lgpd = archiving, research or statistics, Art. 11, II, c LGPD
