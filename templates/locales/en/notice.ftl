# The privacy notice. Markdown is allowed here; every $argument arrives escaped.
# Sentences stay short: no more than 30 words, active voice, "you" and "we", no "may".

## Title

notice-title = Privacy notice of { $controller }
notice-title-for = Privacy notice for { $subjects } of { $controller }
notice-edition = Version { $version }, in force from { $date }.
notice-version = Version { $version }.
notice-in-force = In force from { $date }.

## In short

notice-short = In short
notice-we = **We** are { $controller }.
notice-we-in = **We** are { $controller } { $country }.
notice-we-about = We { $about }.
notice-use = **We use your data** to { $purposes }.
notice-use-more = We also use it for { number } other things. Each has its own part below.
notice-use-consent = If you agree, we also use it to { $purposes }.
notice-use-consent-only = **We use your data** only if you agree, to { $purposes }.
notice-use-consent-more = There are { number } more things that we do only if you agree.
notice-use-special = Some of it says something about your { $special }. The law protects such data more.
notice-use-decision = **A machine decides this alone:** { $title }
notice-share = **We share it** with { $recipients }.
notice-share-many = **We share it** with { number } others, such as { $recipients }.
notice-share-nobody = **We share it** with nobody.
notice-share-abroad = Some of it is used outside the European Union: { $countries }.
notice-keep = **We keep it** { $kept }.
notice-keep-range = **We keep it** for different times. The shortest is { $shortest }, the longest is { $longest }.
# $kept reads well after “Some of it we keep”: “until you unsubscribe”.
notice-keep-until = Some of it we keep { $kept }.
notice-keep-until-many = Some of it has no fixed time: its part below says what ends it.
notice-keep-apart = **We keep it** for different times. Each part below says how long.
notice-can = **You can** ask us to show, correct or delete your data.
notice-can-correct = **You can** ask us to show or correct your data.
notice-can-portability = You can take a copy with you.
notice-can-objection = You can say no to some things that we do.
notice-can-marketing = You can stop our advertising at any time.
notice-can-withdraw = You can take back your consent at any time.
notice-can-write = Write to { $channel }.

## Who is responsible

notice-who = Who is responsible
notice-contact = { $party }.
notice-contact-at = { $party }, { $address }.
notice-email = Email: { $email }.
notice-phone = Phone: { $phone }.
notice-website = Website: { $website }.
notice-dpo = Our data protection officer is { $dpo }.
notice-dpo-unnamed = We have a data protection officer.
notice-dpo-direct = You can write to them directly.
notice-representative-eu = Our representative in the European Union:
notice-representative-uk = Our representative in the United Kingdom:
notice-representative-ch = Our representative in Switzerland:
notice-joint = For some of what this notice describes, we decide together with { $party }.
notice-joint-rights = You can use your rights with each of us.

## What we use, and why

notice-purposes = What we use, and why
purpose-heading = To { $title }
# $data are words of categories.ftl, $own are words of the register or the code: any noun or clause.
purpose-given = You give us your { $data }.
purpose-given-own = You give us { $own }.
purpose-given-both = You give us your { $data }. You also give us { $own }.
purpose-used = We use your { $data }.
purpose-used-own = We use { $own }.
purpose-used-both = We use your { $data }. We also use { $own }.
purpose-device = Your device sends us your { $data }.
purpose-device-own = Your device tells us { $own }.
purpose-device-both = Your device sends us your { $data }. It also tells us { $own }.
purpose-derived = We work out your { $data } ourselves.
purpose-derived-own = We note { $own } ourselves.
purpose-derived-both = We work out your { $data } ourselves. We also note { $own }.
# $source is a noun phrase of the register: "the person who orders the gift".
purpose-source = We have your { $data } from { $source }.
purpose-source-own = We have { $own } from { $source }.
purpose-source-both = We have your { $data } from { $source }. We also have { $own } from there.
purpose-source-public = Anyone can look into that source.
# $origins are the phrases of origin-*, and noun phrases of the register.
purpose-mixed = We have your { $data } from { $origins }.
origin-data_subject = you
origin-device = your device
mixed-derived = We work out some of it ourselves.
purpose-hashed = We store your { $data } only as a hash.
part-for = for { $what }
part-data = for { $what }
part-in = { $countries }
part-elsewhere = everywhere else

row-why = Why we may do this
row-provision = Must you give us this data?
row-recipients = Who receives it
row-kept = How long we keep it
row-withdraw = How to take your consent back
row-object = You can say no
row-decision = Decided by a machine

basis-consent = You agreed to it (Art. 6(1)(a) { -gdpr }).
basis-consent-parent = Your parent or guardian agreed to it (Art. 6(1)(a) and 8(1) { -gdpr }).
basis-contract = We need it for our contract with you (Art. 6(1)(b) { -gdpr }).
basis-legal_obligation = The law demands it: { $law } (Art. 6(1)(c) { -gdpr }).
basis-vital_interests = It protects somebody’s life (Art. 6(1)(d) { -gdpr }).
basis-public_task = It is a task in the public interest: { $law } (Art. 6(1)(e) { -gdpr }).
basis-legitimate_interests = We have a legitimate interest in { $interest } (Art. 6(1)(f) { -gdpr }).
basis-recognised_interest = The law of the United Kingdom recognises this interest: { $interest } (Art. 6(1)(ea) UK GDPR).
basis-balance = We weighed it against your interests. { $balance }

condition-lead = This data says something about your { $special }.
condition-offences = What allows us to use data about offences: { $law }
condition-explicit_consent = You expressly agreed that we use it (Art. 9(2)(a) { -gdpr }).
condition-explicit_consent-parent = Your parent or guardian expressly agreed that we use it (Art. 9(2)(a) { -gdpr }).
condition-employment_law = Employment or social protection law asks for it (Art. 9(2)(b) { -gdpr }).
condition-vital_interests = It protects a life when you cannot agree yourself (Art. 9(2)(c) { -gdpr }).
condition-non_profit_body = We are a non-profit body and use it about our own members (Art. 9(2)(d) { -gdpr }).
condition-made_public = You made it public yourself (Art. 9(2)(e) { -gdpr }).
condition-legal_claims = We need it for legal claims (Art. 9(2)(f) { -gdpr }).
condition-substantial_public_interest = An important public interest demands it (Art. 9(2)(g) { -gdpr }).
condition-health_care = We need it for health or social care (Art. 9(2)(h) { -gdpr }).
condition-public_health = We need it to protect public health (Art. 9(2)(i) { -gdpr }).
condition-research_archiving = We need it for archives, research or statistics (Art. 9(2)(j) { -gdpr }).

provision-contract = Yes. We need it for our contract with you.
# $data serve something else than the contract, but it comes about only with them.
provision-condition = Yes. It is a condition of our contract with you.
provision-law = Yes. The law demands it.
# What follows if people keep the data back comes next.
provision-unforced = No. Neither the law nor a contract asks for it.
provision-optional = No. It is up to you.
provision-contract-part = { $data }: yes, for our contract with you
provision-condition-part = { $data }: yes, it is a condition of our contract with you
provision-law-part = { $data }: yes, the law demands it
provision-optional-part = { $data }: no, it is up to you

recipient-in = { $name } { $country }
recipient-job = { $name }, which { $job }
recipient-job-in = { $name } { $country }, which { $job }
recipient-job-people = { $name }, who { $job }
recipient-job-people-in = { $name } { $country }, who { $job }
# $recipient ends with a clause: "Nordhost AB in Sweden, which runs our servers".
recipients-common = { $recipient } receives all data that we describe below.
recipients-common-job = { $recipient }, receives all data that we describe below.
recipients-common-only = Only { $recipients }
recipients-common-too = Also { $recipients }
recipients-nobody = Nobody outside { $controller }.

kept-part = { $data }: { $kept }

withdraw-write = Write to { $channel }.
object-write = Write to { $channel }.

## Data outside the European Union

notice-transfers = Data outside the European Union
transfer-who = { $recipients } { $count ->
    [one] works
   *[other] work
} { $country }.
transfer-system = We store data { $country }.
transfer-hosted = { $recipients } { $count ->
    [one] stores
   *[other] store
} our data { $country }.
transfer-adequacy = The European Commission has found that data is protected well enough there (Art. 45 GDPR).
transfer-public_instrument = A binding agreement between public authorities protects your data there (Art. 46(2)(a) GDPR).
transfer-bcr = Binding rules for the whole group of companies protect your data there. An authority has approved them (Art. 46(2)(b) GDPR).
transfer-scc = A contract with standard clauses of the European Commission protects your data there (Art. 46(2)(c) GDPR).
transfer-scc_authority = A contract with standard clauses of a data protection authority protects your data there (Art. 46(2)(d) GDPR).
transfer-code_of_conduct = The recipient has bound itself to an approved code of conduct (Art. 46(2)(e) GDPR).
transfer-certification = The recipient has bound itself and holds an approved certificate (Art. 46(2)(f) GDPR).
transfer-ad_hoc_clauses = A contract that an authority has approved protects your data there (Art. 46(3)(a) GDPR).
transfer-administrative_arrangement = An arrangement between public authorities protects your data there. An authority has approved it (Art. 46(3)(b) GDPR).
transfer-explicit_consent = You expressly agreed to this after we told you the risks (Art. 49(1)(a) GDPR).
transfer-contract = We need this for our contract with you (Art. 49(1)(b) GDPR).
transfer-contract_in_interest = We need this for a contract that we made in your interest (Art. 49(1)(c) GDPR).
transfer-public_interest = An important public interest demands this (Art. 49(1)(d) GDPR).
transfer-legal_claims = We need this for legal claims (Art. 49(1)(e) GDPR).
transfer-vital_interests = This protects somebody’s life (Art. 49(1)(f) GDPR).
transfer-public_register = The data comes from a register that is open to the public (Art. 49(1)(g) GDPR).
transfer-compelling_interest = This serves a compelling interest of ours in a single case (Art. 49(1) GDPR).
transfer-no-adequacy = The European Commission has made no adequacy decision that covers this.
transfer-copy = How to get a copy: { $copy }
transfer-risks = What can go wrong there: { $risks }

## Automated decisions

notice-decisions = Decisions by machines
decision-solely = A machine decides this alone: { $title }.
decision-supported = A machine helps to decide this: { $title }.
decision-logic = How it works: { $logic }
decision-consequences = What it means for you: { $consequences }
decision-ground-contract = We need it for our contract with you (Art. 22(2)(a) GDPR).
decision-ground-law = A law allows it (Art. 22(2)(b) GDPR).
decision-ground-explicit_consent = You expressly agreed to it (Art. 22(2)(c) GDPR).
decision-review = If you do not accept it: { $review }

## Rights

notice-rights = Your rights
rights-ask = You can ask us to
rights-when = When
rights-always = always
right-access = show you your data and give you a copy
right-rectification = correct it
right-erasure = delete it
right-restriction = use it less for a while
right-erasure-when = when the law’s conditions are met, for instance when we no longer need it
right-erasure-limits = when the law’s conditions are met, for instance when we no longer need it; not while a law makes us keep it
right-restriction-when = when the law’s conditions are met, for instance while we check whether it is correct
right-portability = hand over what you gave us, in a common file format
right-portability-when = where we use it with your consent or for our contract with you
rights-how = Write to { $channel }.
rights-time = We must answer within one month, and it costs you nothing.

notice-objection = Your right to say no
objection-interests = Some things we do for our own interests. You can say no to them at any time, for reasons that come from your own situation.
objection-public = Some things we do as a task in the public interest. You can say no to them at any time, for reasons that come from your own situation.
objection-both = Some things we do for our own interests or in the public interest. You can say no to them at any time, for reasons that come from your own situation.
objection-then = We then stop, unless our reasons weigh more or we need the data for legal claims. This holds for what we do:
objection-then-all = We then stop, unless our reasons weigh more or we need the data for legal claims. This holds for all that we describe above.
objection-marketing = You can stop our advertising at any time, without giving a reason. This holds for what we do:

notice-consent = Your right to take back consent
consent-any-time = You can take back your consent at any time. What we did before stays lawful. This holds for what we do:
use-purpose = to { $title }
use-purpose-how = **To { $title }.** { $how }

notice-complaint = Your right to complain
complaint-right = You can complain to a data protection authority, for instance where you live or work, or where you think that the law was broken.
complaint-right-plain = You can complain to the authority for data protection.
complaint-authority = The authority for us: { $authority }.
complaint-authority-at = The authority for us: { $authority }, { $address }.
notice-further = What else to know
privacy-officer = In charge of personal data here: { $who }

## Denials that somebody declared

declared-nothing_sold = We do not sell your data.
declared-nothing_sold_or_shared = We do not sell your data, and we do not share it for advertising elsewhere.
declared-no_targeted_advertising = We do not use your data to choose advertising for you.
declared-no_third_parties = Only companies that work for us receive your data.
declared-no_recipients = Nobody outside { $controller } receives your data.
declared-no_transfers = We do not send your data to countries outside the European Economic Area.
declared-no_automated_decisions = No machine alone decides anything about you that has legal or similarly serious effects.
declared-no_profiling = We do not build profiles of you.
declared-no_significant_profiling = No profile of you supports decisions that weigh on you.
declared-no_minors_sold = We do not knowingly sell or share data of people under 16.
declared-sole_controller = We alone decide why and how your data is used.
declared-no_children = What we offer is not meant for children, and we know of no data of children here.
declared-no_new_purpose = Since we got your data, we have added no new purpose.

## What changed

notice-changes = What changed
notice-change = **Version { $version }** ({ $date }): { $changes }

## What is stored on devices (Directive 2002/58/EC Art. 5(3))

notice-trackers = What we store on your device
trackers-lead = The app or page keeps these on your device, or reads them there.
tracker-name = Name
tracker-purpose = What for
tracker-party = Who else reads it
tracker-lifetime = How long it works
tracker-choice = Can you refuse?
tracker-to = To { $title }
tracker-own = Nobody
tracker-session = Until you close the app or page
tracker-consent = Yes. It works only if you agree.
tracker-exempt = No. The law does not ask for your consent here.
tracker-refuse = Yes. The law does not ask for your consent here, and you can refuse.
exemption-statistics = It only counts how our service is used.
exemption-appearance = It only fits the service to the way you like it.
declared-no_trackers = We store nothing on your device and read nothing there.
row-marketing = How you agreed, and how to stop it
row-means = How we use it
recipient-role = Role: { $role }.
recipient-access = This company can reach the data at { $recipients }.
notice-exceptions = What we leave out
exception-note = The law lets us leave out some information ({ $law }).

## Rights that only some laws give

right-confirmation = tell you whether we have data about you
right-confirmation-when = always
right-blocking = block, delete or make anonymous what we do not need or must not have
right-blocking-when = when it is too much, not needed, or against the law
right-information_sharing = tell you with whom we share your data
right-information_sharing-when = always
right-information_refusal = tell you what happens if you do not agree
right-information_refusal-when = where we ask for your consent
