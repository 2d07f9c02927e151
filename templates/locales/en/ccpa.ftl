# The privacy policy for California and other states, and the notice at collection. Markdown is allowed here.
# Sentences stay short: no more than 30 words, active voice, "you" and "we", no "may".

policy-title = Privacy policy of { $controller } for the United States
policy-updated = Last updated on { $date }.
policy-for-california = **This policy** is for people who live in California.
policy-for-states = **This policy** is for people in the United States. The tables use the words of California’s law. Other states give similar rights.
policy-short-sold = **We sold or shared** some of your personal information in the last twelve months. You can stop that; the links below lead there.
policy-short-rights = **You can** see, correct and delete what we hold about you, and nobody treats you worse for it.

## Tables

policy-collected = What we collected in the last twelve months
policy-collected-lead = The first column has the names that the law of California uses (Cal. Civ. Code § 1798.140).
policy-column-category = Category
policy-column-kind = Kind
policy-column-what = What it is
policy-column-sources = Where it comes from
policy-column-purposes = What we use it for
policy-column-kept = How long we keep it
policy-column-sold = Sold or shared?
policy-column-who = Who
policy-column-job = What they do
policy-column-gets = What they get
policy-to = To { $purposes }
policy-source-data_subject = you
policy-source-device = your device
policy-source-derived = what we work out ourselves
policy-recipient = { $kind } ({ $name })
policy-kept = How long we keep it
policy-kept-for = To { $purposes }: { $kept }
policy-sold-some = Yes: { $sold }. The rest: no.
policy-sold-all = Yes: { $sold }.
policy-sold-none = No.

policy-sensitive = Sensitive personal information
policy-sensitive-limited = We use sensitive personal information only for what the law of California allows without asking you (Cal. Code Regs. tit. 11, § 7027(m)).
policy-sold = What we sold or shared
policy-sold-lead = “Shared” means here: given to others for advertising that follows you from one app or site to the next. The table covers the last twelve months.
policy-not-sold = **We did not sell** your personal information in the last twelve months, and we did not share it for advertising across sites and apps.
policy-minors = People under 16
policy-under-16-denied = We do not knowingly sell or share personal information of people under 16.
policy-disclosed = What we disclosed for our business
policy-disclosed-lead = We gave this data to others for a business purpose in the last twelve months. Companies that work for us use it on our orders.
policy-not-disclosed = We disclosed no personal information for a business purpose in the last twelve months.
policy-third-parties = Those who act for their own ends
policy-third-parties-lead = Those in this table do not work on our orders. They use the data for their own ends, or as you decide.
policy-purposes = What we do, one by one
policy-row-what = What we use
policy-row-sensitive = Sensitive data among it
policy-row-flags = Sale, advertising, profiles
policy-nothing-sensitive = None

## Rights

policy-rights = Your rights
policy-right-know = **Know.** Ask what we hold about you, where it comes from, what we use it for and who gets it. You can also ask for a copy.
policy-right-correct = **Correct.** Ask us to correct what is wrong.
policy-right-delete = **Delete.** Ask us to delete what we have. The law lets us keep some of it.
policy-right-portability = **Take it with you.** Ask for your data in a file that other services can read.
policy-right-opt_out = **Opt out.** Tell us not to sell or share your personal information, and not to use it for targeted advertising.
policy-right-limit = **Limit.** Tell us to use your sensitive personal information only for what you asked us to do.
policy-right-opt_out_profiling = **No profiles.** Tell us not to use profiles for decisions that weigh on you.
policy-right-admt = **Automated decisions.** Ask how a machine decided about you, and tell us not to let it decide.
policy-right-appeal = **Appeal.** If we refuse what you asked for, ask us to look at it again.
policy-right-no_retaliation = **No disadvantage.** We do not treat you worse because you use a right. That also holds for people who work for us or apply for work.
policy-how = How to use your rights
policy-write = You can write to { $channel }.
policy-opt-out = Your right to opt out of sale and sharing
policy-opt-out-means = If you opt out, we stop selling your personal information and stop sharing it for advertising. The law makes us wait twelve months before we ask you again.
policy-limit = Your right to limit the use of sensitive data
policy-limit-means = If you limit it, we use your sensitive personal information only for the services that you asked for, and to keep them safe and working.
policy-signal = Signals from your browser or phone
policy-appeal = If we refuse
policy-more = What else to know
policy-languages = You can read this policy in: { $languages }.
policy-contact = How to reach us

# Titles that the law prescribes (Cal. Civ. Code § 1798.135(a)): letter for letter, in every language.
policy-link-do-not-sell = Do Not Sell or Share My Personal Information
policy-link-limit = Limit the Use of My Sensitive Personal Information
policy-link-choices = Your Privacy Choices

policy-link-opt-out-notice = How to opt out
policy-link-limit-notice = How to limit the use of sensitive data
policy-link-outside = Opt out on our website
policy-link-policy = Our privacy policy
policy-link-anchor = What our policy says on what we collect

## Notice at collection

collection-title = Notice at collection of { $controller }
collection-lead = You are about to give { $controller } data about you. Here we tell you what we collect, what we use it for, and how long we keep it.
collection-what = What we collect
collection-sensitive-lead = California’s law calls this data sensitive.
collection-others = **{ $party }** collect data here, too.
collection-choices = Your choices, and more to read

## Statutory categories of California (Cal. Civ. Code § 1798.140(v)(1)); the words of the statute

ccpa-category-A = Identifiers
ccpa-category-B = Customer records information (Cal. Civ. Code § 1798.80(e))
ccpa-category-C = Characteristics of protected classifications
ccpa-category-D = Commercial information
ccpa-category-E = Biometric information
ccpa-category-F = Internet or other electronic network activity information
ccpa-category-G = Geolocation data
ccpa-category-H = Audio, electronic, visual, thermal, olfactory, or similar information
ccpa-category-I = Professional or employment-related information
ccpa-category-J = Education information
ccpa-category-K = Inferences
ccpa-category-L = Sensitive personal information
ccpa-category-other = Other personal information

## Sensitive personal information (Cal. Civ. Code § 1798.140(ae))

ccpa-sensitive-ae1A = Government identifiers
ccpa-sensitive-ae1B = Account access data
ccpa-sensitive-ae1C = Precise geolocation
ccpa-sensitive-ae1D = Origin, status and beliefs
ccpa-sensitive-ae1E = Contents of mail, email and text messages
ccpa-sensitive-ae1F = Genetic data
ccpa-sensitive-ae1G = Neural data
ccpa-sensitive-ae2A = Biometric identification
ccpa-sensitive-ae2B = Health
ccpa-sensitive-ae2C = Sex life or sexual orientation

## Gaps

gap-sold = whether { $item } is sold or shared
gap-sold-any = whether anything is sold or shared
gap-disclosed = what was disclosed in the last twelve months
gap-sensitive-use = what sensitive data serves
gap-under-16 = whether data of people under 16 are sold or shared
gap-last-updated = the day of the last update
gap-statement = the statement “{ $item }” of the register
gap-purpose-flags = whether data of { $item } are sold, advertised with or profiled
