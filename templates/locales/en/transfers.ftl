# What protects data abroad, by the law of the exporter: its mechanisms, and whom a partial decision covers.
# Messages without a prefix (EU) stand in notice.ftl and words.ftl.

## From the United Kingdom

transfer-uk-public_instrument = A binding agreement between public authorities protects your data there (Art. 46(2)(a) UK GDPR).
transfer-uk-code_of_conduct = The recipient has bound itself to an approved code of conduct (Art. 46(2)(e) UK GDPR).
transfer-uk-certification = The recipient has bound itself and holds an approved certificate (Art. 46(2)(f) UK GDPR).
transfer-uk-ad_hoc_clauses = A contract that an authority has approved protects your data there (Art. 46(3)(a) UK GDPR).
transfer-uk-administrative_arrangement = An arrangement between public authorities protects your data there. An authority has approved it (Art. 46(3)(b) UK GDPR).
transfer-uk-explicit_consent = You expressly agreed to this after we told you the risks (Art. 49(1)(a) UK GDPR).
transfer-uk-contract = We need this for our contract with you (Art. 49(1)(b) UK GDPR).
transfer-uk-contract_in_interest = We need this for a contract that we made in your interest (Art. 49(1)(c) UK GDPR).
transfer-uk-public_interest = An important public interest demands this (Art. 49(1)(d) UK GDPR).
transfer-uk-legal_claims = We need this for legal claims (Art. 49(1)(e) UK GDPR).
transfer-uk-vital_interests = This protects somebody’s life (Art. 49(1)(f) UK GDPR).
transfer-uk-public_register = The data comes from a register that is open to the public (Art. 49(1)(g) UK GDPR).
transfer-uk-compelling_interest = This serves a compelling interest of ours in a single case (Art. 49(1) UK GDPR).
mechanism-name-uk-bcr = binding corporate rules, Art. 46(2)(b) UK GDPR
mechanism-name-uk-public_instrument = instrument between authorities, Art. 46(2)(a) UK GDPR
mechanism-name-uk-code_of_conduct = code of conduct, Art. 46(2)(e) UK GDPR
mechanism-name-uk-certification = certification, Art. 46(2)(f) UK GDPR
mechanism-name-uk-ad_hoc_clauses = clauses approved for one case, Art. 46(3)(a) UK GDPR
mechanism-name-uk-administrative_arrangement = administrative arrangement, Art. 46(3)(b) UK GDPR
mechanism-name-uk-explicit_consent = explicit consent to the transfer, Art. 49(1)(a) UK GDPR
mechanism-name-uk-contract = contract with the person, Art. 49(1)(b) UK GDPR
mechanism-name-uk-contract_in_interest = contract in the person’s interest, Art. 49(1)(c) UK GDPR
mechanism-name-uk-public_interest = important public interest, Art. 49(1)(d) UK GDPR
mechanism-name-uk-legal_claims = legal claims, Art. 49(1)(e) UK GDPR
mechanism-name-uk-vital_interests = vital interests, Art. 49(1)(f) UK GDPR
mechanism-name-uk-public_register = public register, Art. 49(1)(g) UK GDPR
mechanism-name-uk-compelling_interest = compelling legitimate interest, Art. 49(1) second subparagraph UK GDPR

## From Switzerland

transfer-ch-bcr = Binding rules for the whole group of companies protect your data there. An authority has approved them (Art. 16(2)(e) FADP).
transfer-ch-explicit_consent = You expressly agreed to this after we told you the risks (Art. 17(1)(a) FADP).
transfer-ch-contract = We need this for our contract with you (Art. 17(1)(b) FADP).
transfer-ch-vital_interests = This protects somebody’s life (Art. 17(1)(d) FADP).
transfer-ch-public_register = The data comes from a register that is open to the public (Art. 17(1)(f) FADP).
transfer-ch-treaty = A treaty between states protects your data there (Art. 16(2)(a) FADP).
transfer-ch-notified_clauses = A contract protects your data there. We have told the Swiss data protection commissioner about its clauses (Art. 16(2)(b) FADP).
transfer-ch-federal_guarantees = Guarantees of a Swiss federal body protect your data there (Art. 16(2)(c) FADP).
transfer-ch-code_or_certification = The recipient has bound itself to a code of conduct or holds a certificate that Swiss law accepts (Art. 16(3) FADP).
transfer-ch-public_interest_or_claims = An overriding public interest demands this, or we need it for legal claims (Art. 17(1)(c) FADP).
transfer-ch-made_public = You made this data public yourself and did not object (Art. 17(1)(e) FADP).
mechanism-name-ch-treaty = treaty between states, Art. 16(2)(a) FADP
mechanism-name-ch-notified_clauses = clauses notified to the FDPIC, Art. 16(2)(b) FADP
mechanism-name-ch-federal_guarantees = guarantees of a federal body, Art. 16(2)(c) FADP
mechanism-name-ch-scc = recognised standard clauses, Art. 16(2)(d) FADP
mechanism-name-ch-bcr = binding corporate rules, Art. 16(2)(e) FADP
mechanism-name-ch-code_or_certification = code of conduct or certification, Art. 16(3) FADP
mechanism-name-ch-explicit_consent = explicit consent to the transfer, Art. 17(1)(a) FADP
mechanism-name-ch-contract = contract with the person or in their interest, Art. 17(1)(b) FADP
mechanism-name-ch-public_interest_or_claims = overriding public interest or legal claims, Art. 17(1)(c) FADP
mechanism-name-ch-vital_interests = life or body of a person, Art. 17(1)(d) FADP
mechanism-name-ch-made_public = data that the person made public, Art. 17(1)(e) FADP
mechanism-name-ch-public_register = register provided for by law, Art. 17(1)(f) FADP

## From Brazil

notice-transfers-lgpd = Data outside Brazil
transfer-br-adequacy = The Brazilian data protection authority has found that data is protected well enough there (Art. 33, I LGPD).
transfer-br-specific_clauses = A contract with clauses that the Brazilian authority has approved protects your data there (Art. 33, II, a LGPD).
transfer-br-anpd_clauses = A contract with the standard clauses of the Brazilian authority protects your data there (Art. 33, II, b LGPD).
transfer-br-bcr = Binding rules for the whole group of companies protect your data there (Art. 33, II, c LGPD).
transfer-br-certification_or_code = The recipient holds a seal or certificate, or has bound itself to a code of conduct (Art. 33, II, d LGPD).
transfer-br-legal_cooperation = Authorities of several states work together in an inquiry and need this (Art. 33, III LGPD).
transfer-br-vital_interests = This protects somebody’s life or body (Art. 33, IV LGPD).
transfer-br-authority_permission = The Brazilian authority has permitted this (Art. 33, V LGPD).
transfer-br-cooperation_agreement = An agreement between states asks for this (Art. 33, VI LGPD).
transfer-br-public_policy = A public body needs this for its task by law (Art. 33, VII LGPD).
transfer-br-explicit_consent = You expressly agreed to this after we told you that your data leaves Brazil (Art. 33, VIII LGPD).
transfer-br-law_contract_claims = The law, our contract with you or legal proceedings demand this (Art. 33, IX LGPD).
transfer-br-no-adequacy = The Brazilian authority has made no decision that covers this.
mechanism-name-br-adequacy = adequacy decision of the ANPD, Art. 33, I LGPD
mechanism-name-br-specific_clauses = specific clauses, Art. 33, II, a LGPD
mechanism-name-br-anpd_clauses = standard clauses of the ANPD, Art. 33, II, b LGPD
mechanism-name-br-bcr = global corporate rules, Art. 33, II, c LGPD
mechanism-name-br-certification_or_code = seal, certificate or code of conduct, Art. 33, II, d LGPD
mechanism-name-br-legal_cooperation = international legal cooperation, Art. 33, III LGPD
mechanism-name-br-vital_interests = life or body of a person, Art. 33, IV LGPD
mechanism-name-br-authority_permission = permission of the ANPD, Art. 33, V LGPD
mechanism-name-br-cooperation_agreement = international cooperation agreement, Art. 33, VI LGPD
mechanism-name-br-public_policy = public policy or public service, Art. 33, VII LGPD
mechanism-name-br-explicit_consent = specific consent to the transfer, Art. 33, VIII LGPD
mechanism-name-br-law_contract_claims = legal duty, contract or proceedings, Art. 33, IX LGPD

## Whom a partial decision covers

transfer-scope-eu-us-dpf = { $recipient } takes part in the EU-U.S. Data Privacy Framework.
transfer-scope-uk-us-dpf-extension = { $recipient } takes part in the UK Extension of the EU-U.S. Data Privacy Framework.
transfer-scope-swiss-us-dpf = { $recipient } takes part in the Swiss-U.S. Data Privacy Framework.
transfer-scope-pipeda-commercial = { $recipient } falls under PIPEDA, Canada’s act on personal data in business.
transfer-scope-ca-private-sector = { $recipient } is a private organisation under PIPEDA or a Canadian provincial act that is much the same.
transfer-scope-jp-appi = { $recipient } is a business under Japan’s Act on the Protection of Personal Information.
transfer-scope-kr-pipa = { $recipient } falls under Korea’s Personal Information Protection Act.
transfer-scope-il-automated = { $recipient } processes your data by computer.
transfer-scope-br-lgpd = { $recipient } processes your data under Brazil’s data protection act (LGPD).
transfer-partial = The European Commission has found that this protects data well enough (Art. 45 GDPR).
transfer-uk-partial = The law of the United Kingdom recognises that this protects data well enough (Art. 45A UK GDPR).
transfer-ch-partial = The Swiss government has found that this protects data well enough (Art. 16(1) FADP).
transfer-list = The framework’s public list names all who take part.
framework-swiss-us-dpf = Swiss-U.S. Data Privacy Framework
framework-pipeda-commercial = organisations under PIPEDA
framework-ca-private-sector = private organisations under PIPEDA or a provincial act
framework-jp-appi = businesses under the APPI
framework-kr-pipa = those under the PIPA
framework-il-automated = automated processing
framework-br-lgpd = processing under the LGPD
