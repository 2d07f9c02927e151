# Plain words, no Markdown: names of things, times, and phrases made of them.

## Separators and numbers

# Between the items of a cell of a table.
cell-separator = {"; "}
number = { $n ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $n }
}

## Times

duration-years = { $n ->
    [one] { number } year
   *[other] { number } years
}
duration-months = { $n ->
    [one] { number } month
   *[other] { number } months
}
duration-weeks = { $n ->
    [one] { number } week
   *[other] { number } weeks
}
duration-days = { $n ->
    [one] { number } day
   *[other] { number } days
}
duration-hours = { $n ->
    [one] { number } hour
   *[other] { number } hours
}
duration-minutes = { $n ->
    [one] { number } minute
   *[other] { number } minutes
}
duration-seconds = { $n ->
    [one] { number } second
   *[other] { number } seconds
}
date = { $date }

## How long data are kept; each reads well after "We keep it"

# $event is a clause of the register: "you close your account".
kept-after = until { $period } after { $event }
kept-for = for { $period }
kept-until = until { $event }
# $reason of the register stands in brackets: "so that we can deal with claims".
kept-why = { $kept } ({ $reason })
kept-law = { $kept } ({ $law })
kept-why-law = { $kept } ({ $reason }: { $law })
kept-elsewhere = { $kept }; { $countries } { $there }

## Categories

phrase-family = { $family }, such as { $examples }

## Countries

country-in = in { $country }

## Data subjects, as a plural noun

subject-user = users
subject-visitor = visitors
subject-anonymous = people who use our service without a name
subject-customer = customers
subject-subscriber = subscribers
subject-prospect = people who are interested in our offers
subject-member = members
subject-participant = participants
subject-patient = patients
subject-student = students
subject-passenger = passengers
subject-citizen = citizens
subject-child = children
subject-guardian = parents and guardians
subject-relative = relatives and contacts
subject-third_party = other people
subject-employee = employees
subject-contractor = contractors
subject-trainee = trainees
subject-applicant = job applicants
subject-contact = business contacts
subject-shareholder = shareholders

## Sources that need no entry in the register

source-data_subject = the person
source-device = the person’s device
source-derived = worked out from other data

## Who receives data, where no name is known; plural nouns

role-processor = companies that work for us and on our orders
role-sub_processor = companies that work for our service providers
role-contractor = contractors
role-joint_controller = those who decide with us
role-group_company = companies of our group
role-third_party = other companies
role-authority = public authorities
role-inquiry_authority = authorities in an inquiry
role-other_users = other users of our service
role-public = the public
role-importer = recipients outside Europe

## The role of a named recipient, for the record

role-name-processor = processor
role-name-sub_processor = sub-processor
role-name-contractor = contractor
role-name-joint_controller = joint controller
role-name-group_company = group company
role-name-third_party = third party
role-name-authority = authority
role-name-inquiry_authority = authority in an inquiry
role-name-other_users = other users
role-name-public = the public
role-name-importer = data importer

## Legal bases, for the record

basis-name-consent = consent, Art. 6(1)(a) { -gdpr }
basis-name-contract = contract, Art. 6(1)(b) { -gdpr }
basis-name-legal_obligation = legal obligation, Art. 6(1)(c) { -gdpr }
basis-name-vital_interests = vital interests, Art. 6(1)(d) { -gdpr }
basis-name-public_task = public task, Art. 6(1)(e) { -gdpr }
basis-name-legitimate_interests = legitimate interests, Art. 6(1)(f) { -gdpr }
basis-name-recognised_interest = recognised legitimate interest, Art. 6(1)(ea) UK GDPR
condition-name-explicit_consent = explicit consent, Art. 9(2)(a) { -gdpr }
condition-name-employment_law = employment and social protection law, Art. 9(2)(b) { -gdpr }
condition-name-vital_interests = vital interests, Art. 9(2)(c) { -gdpr }
condition-name-non_profit_body = non-profit body, Art. 9(2)(d) { -gdpr }
condition-name-made_public = made public by the person, Art. 9(2)(e) { -gdpr }
condition-name-legal_claims = legal claims, Art. 9(2)(f) { -gdpr }
condition-name-substantial_public_interest = substantial public interest, Art. 9(2)(g) { -gdpr }
condition-name-health_care = health or social care, Art. 9(2)(h) { -gdpr }
condition-name-public_health = public health, Art. 9(2)(i) { -gdpr }
condition-name-research_archiving = archiving, research or statistics, Art. 9(2)(j) { -gdpr }
mechanism-name-adequacy = adequacy decision, Art. 45 GDPR
mechanism-name-public_instrument = instrument between authorities, Art. 46(2)(a) GDPR
mechanism-name-bcr = binding corporate rules, Art. 46(2)(b) GDPR
mechanism-name-scc = standard contractual clauses, Art. 46(2)(c) GDPR
mechanism-name-scc_authority = clauses of a supervisory authority, Art. 46(2)(d) GDPR
mechanism-name-code_of_conduct = code of conduct, Art. 46(2)(e) GDPR
mechanism-name-certification = certification, Art. 46(2)(f) GDPR
mechanism-name-ad_hoc_clauses = clauses approved for one case, Art. 46(3)(a) GDPR
mechanism-name-administrative_arrangement = administrative arrangement, Art. 46(3)(b) GDPR
mechanism-name-explicit_consent = explicit consent to the transfer, Art. 49(1)(a) GDPR
mechanism-name-contract = contract with the person, Art. 49(1)(b) GDPR
mechanism-name-contract_in_interest = contract in the person’s interest, Art. 49(1)(c) GDPR
mechanism-name-public_interest = important public interest, Art. 49(1)(d) GDPR
mechanism-name-legal_claims = legal claims, Art. 49(1)(e) GDPR
mechanism-name-vital_interests = vital interests, Art. 49(1)(f) GDPR
mechanism-name-public_register = public register, Art. 49(1)(g) GDPR
mechanism-name-compelling_interest = compelling legitimate interest, Art. 49(1) second subparagraph GDPR
framework-eu-us-dpf = EU-U.S. Data Privacy Framework

## Phrases of the record

record-title-scope = { $title } ({ $scope })
record-recipient = { $name } ({ $role })
record-access = { $role }; can reach the data at { $recipients }
record-nobody = nobody
record-sole = none
record-framework = { $mechanism }: { $framework }
record-kept = { $what }: { $kept }

## Measures, for the record

measure-encryption_at_rest = encryption at rest
measure-encryption_in_transit = encryption in transit
measure-end_to_end_encryption = end-to-end encryption
measure-key_management = key management
measure-hashing = hashing
measure-pseudonymisation = pseudonymisation
measure-anonymisation = anonymisation
measure-redaction = redaction
measure-synthetic_data = synthetic test data
measure-access_control = access control by role
measure-authentication = sign-in before access
measure-multi_factor = multi-factor sign-in
measure-logging = access logging
measure-backup = backups
measure-network_security = network protection
measure-intrusion_detection = intrusion detection
measure-penetration_testing = penetration tests
measure-vulnerability_testing = vulnerability scans
measure-physical_access = physical access control
measure-policy = security policy
measure-retention_policy = deletion policy
measure-training = data protection training
measure-confidentiality = confidentiality agreements
measure-processor_agreement = processor agreements
measure-impact_assessment = impact assessment
measure-privacy_by_design = privacy by design
measure-incident_response = incident response
measure-audit = audits
measure-certification = certification
measure-recovery = disaster recovery

## Kinds of special data (Art. 9 GDPR)

special-racial_or_ethnic_origin = ethnic origin
special-political_opinions = political opinions
special-religious_or_philosophical_beliefs = religion or beliefs
special-trade_union_membership = trade union membership
special-genetic_data = genes
special-biometric_data = body features
special-health_data = health
special-sex_life_or_orientation = sex life or sexual orientation

## Gaps: what is missing, by fact

draft-open = { $count ->
    [one] Draft: one point is open. See the end of the document.
   *[other] Draft: { $count } points are open. See the list at the end.
}
draft-pending = { $count ->
    [one] what one field of the code holds
   *[other] what { $count } fields of the code hold
}
draft-list = Open points
gap = [missing: { $what }]
gap-translation = [missing: { $what } in this language]
gap-controller-name = name of the controller
gap-controller-about = what the controller does
gap-controller-contact = how to reach the controller
gap-dpo-name = name of the data protection officer
gap-authority = the authority to complain to
gap-rights-channel = where to send requests
gap-purpose-title = title of the purpose { $item }
gap-purpose-description = description of the purpose { $item }
gap-owner = the department in charge of { $item }
gap-legal-basis = legal basis of { $item }
gap-interest = the legitimate interest of { $item }
gap-law = the law behind { $item }
gap-condition = condition of Art. 9(2) for { $item }
gap-recipients = who receives data for { $item }
gap-recipient-name = name or role of the recipient { $item }
gap-recipient-job = what { $item } does for us
gap-retention = how long data are kept for { $item }
gap-retention-rule = period of the retention rule { $item }
gap-event = words for the event { $item }
gap-provision = whether data must be given for { $item }
gap-source = words for the source { $item }
gap-mechanism = what protects data at { $item }
gap-copy = how to get a copy of the safeguards with { $item }
gap-risks = what can go wrong with data at { $item }
gap-decision = how the decision { $item } works
gap-decision-consequences = consequences of the decision { $item }
gap-decision-review = how a person looks at the decision { $item } again
gap-decision-ground = ground of Art. 22(2) for the decision { $item }
gap-category = words for the category { $item }
gap-subject = words for the people { $item }
gap-changes = what version { $item } changed
gap-told = when people hear of this notice whose data come from others
gap-security = security measures for { $item }
gap-contact-point = who answers for the joint controller { $item }
gap-joint-arrangement = who does what with the joint controller { $item }
gap-means = how data are used for { $item }
gap-tracker-purpose = what { $item } is stored for
gap-tracker-party = whether anybody else reads { $item }
gap-tracker-lifetime = how long { $item } works
gap-tracker-consent = whether { $item } needs consent
gap-tracker-objection = how to refuse { $item }
gap-tracker-exemption = why { $item } needs no consent
gap-exception = why the exception { $item } applies
