# La politique de confidentialité. Markdown est permis ici ; chaque $argument arrive protégé.
# Phrases courtes, voix active, « vous » et « nous ». Rien de ce qui est inséré ne change de forme.

## Titre

notice-title = Politique de confidentialité : { $controller }
notice-title-for = Politique de confidentialité : { $subjects } – { $controller }
notice-edition = Version { $version }, en vigueur à compter du { $date }.
notice-version = Version { $version }.
notice-in-force = En vigueur à compter du { $date }.

## En bref

notice-short = En bref
notice-we = **Nous** sommes { $controller }.
notice-we-in = **Nous** sommes { $controller }, { $country }.
# $about commence par le verbe : « vendons des livres en ligne ».
notice-we-about = Nous { $about }.
# $purposes sont des infinitifs : « gérer votre compte ».
notice-use = **Nous utilisons vos données** pour { $purposes }.
notice-use-more = S’y ajoutent { number } autres finalités. Chacune a sa propre partie ci-dessous.
notice-use-consent = Si vous y consentez, nous les utilisons également pour { $purposes }.
notice-use-consent-only = **Nous utilisons vos données** seulement si vous y consentez, pour { $purposes }.
notice-use-consent-more = S’y ajoutent { number } autres finalités, là encore avec votre consentement seulement.
notice-use-special = La loi protège particulièrement certaines de ces données : { $special }.
notice-use-decision = **Une machine décide seule :** { $title }
notice-share = **Nous les transmettons** à ces destinataires : { $recipients }.
notice-share-many = **Nous les transmettons** à { number } destinataires, par exemple : { $recipients }.
notice-share-nobody = **Nous ne les transmettons** à personne.
notice-share-abroad = Certaines sont utilisées hors de l’Union européenne : { $countries }.
notice-keep = **Nous les conservons** { $kept }.
notice-keep-range = **Nous les conservons** entre { $shortest } et { $longest }, selon les données.
notice-keep-until = Nous en conservons certaines { $kept }.
notice-keep-until-many = Pour certaines, c’est un événement indiqué plus bas qui y met fin.
notice-keep-apart = **Nous les conservons** pendant des durées différentes. Chaque partie ci-dessous indique la sienne.
notice-can = **Vous pouvez** nous demander de vous montrer, de rectifier ou d’effacer vos données.
notice-can-correct = **Vous pouvez** nous demander de vous montrer ou de rectifier vos données.
notice-can-portability = Vous pouvez en récupérer une copie.
notice-can-objection = Vous pouvez vous opposer à certaines de nos utilisations.
notice-can-marketing = Vous pouvez à tout moment arrêter notre publicité.
notice-can-withdraw = Vous pouvez à tout moment retirer votre consentement.
notice-can-write = Écrivez à { $channel }.

## Qui est responsable

notice-who = Qui est responsable
notice-contact = { $party }.
notice-contact-at = { $party }, { $address }.
notice-email = Courriel : { $email }.
notice-phone = Téléphone : { $phone }.
notice-website = Site : { $website }.
notice-dpo = Notre délégué(e) à la protection des données : { $dpo }.
notice-dpo-unnamed = Nous avons un(e) délégué(e) à la protection des données.
notice-dpo-direct = Vous pouvez vous adresser directement à cette personne.
notice-representative-eu = Notre représentant dans l’Union européenne :
notice-representative-uk = Notre représentant au Royaume-Uni :
notice-representative-ch = Notre représentant en Suisse :
notice-joint = Pour une partie de ce que décrit ce document, nous décidons conjointement avec { $party }.
notice-joint-rights = Vous pouvez exercer vos droits auprès de chacun de nous.

## Ce que nous utilisons, et pourquoi

notice-purposes = Ce que nous utilisons, et pourquoi
purpose-heading = Pour { $title }
# $data sont des mots de categories.ftl, $own des mots du registre ou du code.
purpose-given = Vous nous donnez : { $data }.
purpose-given-own = Vous nous donnez : { $own }.
purpose-given-both = Vous nous donnez : { $all }.
purpose-used = Nous utilisons : { $data }.
purpose-used-own = Nous utilisons : { $own }.
purpose-used-both = Nous utilisons : { $all }.
purpose-device = Votre appareil nous envoie : { $data }.
purpose-device-own = Votre appareil nous envoie : { $own }.
purpose-device-both = Votre appareil nous envoie : { $all }.
purpose-derived = Nous attribuons ou déduisons nous-mêmes : { $data }.
purpose-derived-own = Nous notons nous-mêmes : { $own }.
purpose-derived-both = Nous attribuons, déduisons ou notons nous-mêmes : { $all }.
# $source est un groupe nominal avec article : « le transporteur, Velopost GmbH ».
purpose-source = Nous obtenons d’une autre source que vous : { $data }. Source : { $source }.
purpose-source-own = Nous obtenons d’une autre source que vous : { $own }. Source : { $source }.
purpose-source-both = Nous obtenons d’une autre source que vous : { $all }. Source : { $source }.
purpose-source-public = Cette source est accessible au public.
purpose-mixed = Nous obtenons de plusieurs sources : { $data }. Sources : { $origins }.
origin-data_subject = vous-même
origin-device = votre appareil
mixed-derived = Nous en déduisons une partie nous-mêmes.
purpose-hashed = Nous enregistrons uniquement sous forme hachée : { $data }.
part-for = pour ces personnes : { $what }
part-data = pour ces données : { $what }
part-in = { $countries }
part-elsewhere = partout ailleurs

row-why = Pourquoi nous en avons le droit
row-provision = Devez-vous nous donner ces données ?
row-recipients = Qui reçoit les données
row-kept = Combien de temps nous les conservons
row-withdraw = Comment retirer votre consentement
row-object = Comment vous y opposer
row-decision = Décidé par une machine

basis-consent = Vous y avez consenti (article 6.1.a du { -gdpr }).
basis-consent-parent = Votre parent ou tuteur y a consenti (articles 6.1.a et 8.1 du { -gdpr }).
basis-contract = Nous avons besoin des données pour notre contrat avec vous (article 6.1.b du { -gdpr }).
basis-legal_obligation = La loi l’exige : { $law } (article 6.1.c du { -gdpr }).
basis-vital_interests = Cela protège la vie d’une personne (article 6.1.d du { -gdpr }).
basis-public_task = C’est une mission d’intérêt public : { $law } (article 6.1.e du { -gdpr }).
# $interest est un infinitif ou un groupe nominal : « vous proposer une boutique qui vous convient ».
basis-legitimate_interests = Nous avons un intérêt légitime : { $interest } (article 6.1.f du { -gdpr }).
basis-recognised_interest = Le droit du Royaume-Uni reconnaît cet intérêt : { $interest } (article 6.1.ea du UK GDPR).
basis-balance = Nous l’avons mis en balance avec vos intérêts. { $balance }

condition-lead = La loi protège particulièrement ces données : { $special }.
condition-offences = Ce qui nous permet d’utiliser des données sur des infractions : { $law }
condition-explicit_consent = Vous avez explicitement consenti à leur utilisation (article 9.2.a du { -gdpr }).
condition-explicit_consent-parent = Votre parent ou tuteur a explicitement consenti à leur utilisation (article 9.2.a du { -gdpr }).
condition-employment_law = Le droit du travail ou de la protection sociale les exige (article 9.2.b du { -gdpr }).
condition-vital_interests = Elles protègent une vie quand vous ne pouvez pas consentir vous-même (article 9.2.c du { -gdpr }).
condition-non_profit_body = Nous sommes un organisme à but non lucratif et les utilisons pour nos propres membres (article 9.2.d du { -gdpr }).
condition-made_public = Vous les avez vous-même rendues publiques (article 9.2.e du { -gdpr }).
condition-legal_claims = Nous en avons besoin pour faire valoir ou défendre des droits en justice (article 9.2.f du { -gdpr }).
condition-substantial_public_interest = Un intérêt public important les exige (article 9.2.g du { -gdpr }).
condition-health_care = Nous en avons besoin pour des soins de santé ou une prise en charge sociale (article 9.2.h du { -gdpr }).
condition-public_health = Nous en avons besoin pour protéger la santé publique (article 9.2.i du { -gdpr }).
condition-research_archiving = Nous en avons besoin pour des archives, des recherches ou des statistiques (article 9.2.j du { -gdpr }).

provision-contract = Oui. Nous en avons besoin pour notre contrat avec vous.
provision-condition = Oui. C’est une condition de notre contrat avec vous.
provision-law = Oui. La loi l’exige.
provision-unforced = Non. Ni la loi ni un contrat ne l’exige.
provision-optional = Non. C’est à vous de décider.
provision-contract-part = { $data } : oui, pour notre contrat avec vous
provision-condition-part = { $data } : oui, c’est une condition de notre contrat avec vous
provision-law-part = { $data } : oui, la loi l’exige
provision-optional-part = { $data } : non, c’est à vous de décider

recipient-in = { $name } { $country }
# $job suit « qui » : « exploite nos serveurs ».
recipient-job = { $name }, qui { $job }
recipient-job-in = { $name } { $country }, qui { $job }
recipient-job-people = { $name }, qui { $job }
recipient-job-people-in = { $name } { $country }, qui { $job }
recipients-common = Toutes les données décrites ci-dessous vont aussi à ce destinataire : { $recipient }.
recipients-common-job = Toutes les données décrites ci-dessous vont aussi à ce destinataire : { $recipient }.
recipients-common-only = Uniquement { $recipients }
recipients-common-too = Ainsi que { $recipients }
recipients-nobody = Personne. Les données restent chez { $controller }.

kept-part = { $data } : { $kept }

withdraw-write = Écrivez à { $channel }.
object-write = Écrivez à { $channel }.

## Données hors de l’Union européenne

notice-transfers = Données hors de l’Union européenne
transfer-who = { $count ->
    [one] Destinataire
   *[other] Destinataires
} { $country } : { $recipients }.
transfer-system = Nous stockons des données { $country }.
transfer-hosted = Lieu de stockage { $country } : { $recipients }.
transfer-adequacy = La Commission européenne a constaté que les données y sont suffisamment protégées (article 45 du RGPD).
transfer-public_instrument = Un instrument contraignant entre autorités publiques y protège vos données (article 46.2.a du RGPD).
transfer-bcr = Des règles contraignantes pour tout le groupe d’entreprises y protègent vos données. Une autorité de contrôle les a approuvées (article 46.2.b du RGPD).
transfer-scc = Un contrat comportant les clauses types de la Commission européenne y protège vos données (article 46.2.c du RGPD).
transfer-scc_authority = Un contrat comportant les clauses types d’une autorité de contrôle y protège vos données (article 46.2.d du RGPD).
transfer-code_of_conduct = Le destinataire s’est engagé à respecter un code de conduite approuvé (article 46.2.e du RGPD).
transfer-certification = Le destinataire s’est engagé et détient une certification approuvée (article 46.2.f du RGPD).
transfer-ad_hoc_clauses = Un contrat autorisé par une autorité de contrôle y protège vos données (article 46.3.a du RGPD).
transfer-administrative_arrangement = Un arrangement entre autorités publiques y protège vos données. Une autorité de contrôle l’a autorisé (article 46.3.b du RGPD).
transfer-explicit_consent = Vous y avez explicitement consenti après que nous vous avons informé des risques (article 49.1.a du RGPD).
transfer-contract = Nous en avons besoin pour notre contrat avec vous (article 49.1.b du RGPD).
transfer-contract_in_interest = Nous en avons besoin pour un contrat conclu dans votre intérêt (article 49.1.c du RGPD).
transfer-public_interest = Des motifs importants d’intérêt public l’exigent (article 49.1.d du RGPD).
transfer-legal_claims = Nous en avons besoin pour faire valoir ou défendre des droits en justice (article 49.1.e du RGPD).
transfer-vital_interests = Cela protège la vie d’une personne (article 49.1.f du RGPD).
transfer-public_register = Les données proviennent d’un registre public (article 49.1.g du RGPD).
transfer-compelling_interest = Cela sert, dans un cas isolé, un intérêt impérieux de notre part (article 49.1 du RGPD).
transfer-no-adequacy = La Commission européenne n’a pas pris de décision d’adéquation à ce sujet.
transfer-copy = Comment obtenir une copie ? { $copy }
transfer-risks = Ce qui peut mal tourner là-bas : { $risks }

## Décisions automatisées

notice-decisions = Décisions prises par des machines
decision-solely = Une machine décide seule : { $title }.
decision-supported = Une machine aide à décider : { $title }.
decision-logic = Comment cela fonctionne-t-il ? { $logic }
decision-consequences = Qu’est-ce que cela signifie pour vous ? { $consequences }
decision-ground-contract = Nous en avons besoin pour notre contrat avec vous (article 22.2.a du RGPD).
decision-ground-law = Une loi l’autorise (article 22.2.b du RGPD).
decision-ground-explicit_consent = Vous y avez explicitement consenti (article 22.2.c du RGPD).
decision-review = Et si vous n’êtes pas d’accord ? { $review }

## Droits

notice-rights = Vos droits
rights-ask = Vous pouvez nous demander de
rights-when = Quand
rights-always = toujours
right-access = vous montrer vos données et vous en donner une copie
right-rectification = les rectifier
right-erasure = les effacer
right-restriction = limiter leur utilisation pendant un certain temps
right-erasure-when = quand les conditions de la loi sont remplies, par exemple quand nous n’en avons plus besoin
right-erasure-limits = quand les conditions de la loi sont remplies, par exemple quand nous n’en avons plus besoin ; pas tant qu’une loi nous oblige à les conserver
right-restriction-when = quand les conditions de la loi sont remplies, par exemple pendant que nous vérifions si elles sont exactes
right-portability = vous remettre ce que vous nous avez donné, dans un format de fichier courant
right-portability-when = quand nous les utilisons avec votre consentement ou pour notre contrat avec vous
rights-how = Écrivez à { $channel }.
rights-time = Nous devons répondre dans un délai d’un mois, et cela ne vous coûte rien.

notice-objection = Votre droit d’opposition
objection-interests = Nous faisons certaines choses dans notre propre intérêt. Vous pouvez vous y opposer à tout moment, pour des raisons tenant à votre situation particulière.
objection-public = Nous faisons certaines choses au titre d’une mission d’intérêt public. Vous pouvez vous y opposer à tout moment, pour des raisons tenant à votre situation particulière.
objection-both = Nous faisons certaines choses dans notre propre intérêt ou dans l’intérêt public. Vous pouvez vous y opposer à tout moment, pour des raisons tenant à votre situation particulière.
objection-then = Nous arrêtons alors, sauf si nos motifs l’emportent ou si nous avons besoin des données pour faire valoir ou défendre des droits en justice. Cela vaut lorsque nous utilisons vos données :
objection-then-all = Nous arrêtons alors, sauf si nos motifs l’emportent ou si nous avons besoin des données pour faire valoir ou défendre des droits en justice. Cela vaut pour tout ce que nous décrivons plus haut.
objection-marketing = Vous pouvez à tout moment arrêter notre publicité, sans donner de raison. Cela vaut lorsque nous utilisons vos données :

notice-consent = Votre droit de retirer votre consentement
consent-any-time = Vous pouvez à tout moment retirer votre consentement. Ce que nous avons fait auparavant reste licite. Cela vaut lorsque nous utilisons vos données avec votre consentement :
use-purpose = pour { $title }
use-purpose-how = **Pour { $title }.** { $how }

notice-complaint = Votre droit de réclamation
complaint-right = Vous pouvez introduire une réclamation auprès d’une autorité de contrôle, par exemple là où vous vivez ou travaillez, ou là où, selon vous, la loi a été violée.
complaint-right-plain = Vous pouvez vous plaindre auprès de l’autorité de protection des données.
complaint-authority = Pour nous, l’autorité compétente est : { $authority }.
complaint-authority-at = Pour nous, l’autorité compétente est : { $authority }, { $address }.
notice-further = Ce qu’il faut encore savoir
privacy-officer = Responsable ici des données personnelles : { $who }

## Déclarations que quelque chose n’a pas lieu

declared-nothing_sold = Nous ne vendons pas vos données.
declared-nothing_sold_or_shared = Nous ne vendons pas vos données et ne les partageons pas pour de la publicité ailleurs.
declared-no_targeted_advertising = Nous n’utilisons pas vos données pour choisir de la publicité à votre intention.
declared-no_third_parties = Seules les entreprises qui travaillent pour nous reçoivent vos données.
declared-no_recipients = Vos données restent chez { $controller }, et personne d’autre ne les reçoit.
declared-no_transfers = Nous n’envoyons pas vos données dans des pays hors de l’Espace économique européen.
declared-no_automated_decisions = Aucune machine ne prend seule, à votre sujet, de décision ayant des effets juridiques ou d’importance comparable.
declared-no_profiling = Nous n’établissons pas de profil de vous.
declared-no_significant_profiling = Aucun profil de vous ne sert à des décisions qui pèsent sur vous.
declared-no_minors_sold = Nous ne vendons ni ne partageons sciemment les données de personnes de moins de 16 ans.
declared-sole_controller = Nous décidons seuls pourquoi et comment vos données sont utilisées.
declared-no_children = Notre offre ne s’adresse pas aux enfants, et nous n’avons connaissance d’aucune donnée d’enfant ici.
declared-no_new_purpose = Depuis que nous avons vos données, nous n’avons ajouté aucune finalité.

## Ce qui a changé

notice-changes = Ce qui a changé
notice-change = **Version { $version }** ({ $date }) : { $changes }

## Ce qui est enregistré sur les appareils (directive 2002/58/CE, art. 5, par. 3)

notice-trackers = Ce que nous enregistrons sur votre appareil
trackers-lead = L’application ou la page dépose ceci sur votre appareil, ou l’y lit.
tracker-name = Nom
tracker-purpose = Pourquoi
tracker-party = Qui d’autre le lit
tracker-lifetime = Pendant combien de temps
tracker-choice = Pouvez-vous refuser ?
tracker-to = Pour { $title }
tracker-own = Personne
tracker-session = Jusqu’à ce que vous fermiez l’application ou la page
tracker-consent = Oui. Uniquement si vous l’acceptez.
tracker-exempt = Non. La loi ne demande pas votre consentement ici.
tracker-refuse = Oui. La loi ne demande pas votre consentement ici, et vous pouvez refuser.
exemption-statistics = Cela sert seulement à compter l’utilisation de notre service.
exemption-appearance = Cela adapte seulement le service à vos préférences.
declared-no_trackers = Nous n’enregistrons rien sur votre appareil et n’y lisons rien.
row-marketing = Comment vous avez accepté, et comment y mettre fin
row-means = Comment nous les utilisons
recipient-role = Rôle : { $role }.
recipient-access = Ce destinataire peut accéder aux données chez { $recipients }.
notice-exceptions = Ce que nous laissons de côté
exception-note = La loi nous permet de laisser de côté une partie des informations ({ $law }).

## Droits que seules certaines lois donnent

right-confirmation = vous dire si nous avons des données sur vous
right-confirmation-when = toujours
right-blocking = bloquer, effacer ou rendre anonyme ce dont nous n’avons pas besoin ou que nous ne devons pas avoir
right-blocking-when = quand c’est trop, inutile ou contraire à la loi
right-information_sharing = vous dire avec qui nous partageons vos données
right-information_sharing-when = toujours
right-information_refusal = vous dire ce qui se passe si vous ne consentez pas
right-information_refusal-when = là où nous demandons votre consentement
