# Registre du sous-traitant, grandes lignes d’un accord conjoint, examen préalable d’une analyse d’impact, calendrier de
# conservation. Le Markdown est permis ici ; chaque $argument arrive échappé.

## Registre du sous-traitant

processor-title = Registre des traitements de { $processor } en tant que sous-traitant
processor-law = Tenu en application de l’article 30.2 du { -gdpr }.
processor-who = Qui traite
processor-for = Pour { $client }
column-processor = Sous-traitant
column-client = Pour le compte de
column-client-representative = Représentant du client
column-client-dpo = Délégué à la protection des données du client
column-processing = Catégories de traitements

## Grandes lignes d’un accord conjoint

essence-title = Ce que { $controller } et ses partenaires ont convenu
essence-law = Voici les grandes lignes de notre accord au titre de l’article 26 du { -gdpr }.
essence-with = Avec { $partner }
essence-what = Ce que nous faisons ensemble
essence-purpose = Nous utilisons des données pour { $title }.
essence-data = Il s’agit de données sur les personnes suivantes : { $subjects }. Elles portent sur : { $data }.
essence-tasks = Qui fait quoi
essence-rights = Vos droits
essence-each = Vous pouvez exercer vos droits auprès de chacun de nous et contre chacun de nous (article 26.3 du { -gdpr }).

## Examen préalable d’une analyse d’impact

dpia-title = Examen préalable à l’analyse d’impact : { $controller }
dpia-law = Questions posées au titre de l’article 35 du { -gdpr } et des lignes directrices WP 248 rév. 01.
dpia-law-other = Questions posées au titre des lois citées avec chacune d’elles.
dpia-limits = Les réponses proviennent des annotations du code et du registre. Deux critères du WP 248 appellent en général une analyse, et un seul peut suffire. C’est au responsable du traitement de décider d’en faire une, avec l’avis de son délégué à la protection des données. Cet examen ne décide jamais qu’il n’en faut pas.
dpia-open-count = { $count ->
    [0] Aucune question n’est ouverte.
    [one] Une question est ouverte.
   *[other] { $count } questions sont ouvertes.
}
dpia-question = Question
dpia-answer = Réponse
dpia-yes = Oui : le registre ou le code le dit.
dpia-yes-shown = Oui : { $shown }.
dpia-no = Les annotations du code et le registre ne montrent rien de tel.
dpia-no-declared = Non, selon la déclaration du { $on } : { $by }.
dpia-outcome = Résultat
dpia-filed = L’analyse : { $place }
dpia-reason = Raison donnée : { $reason }
dpia-systematic_evaluation = Des personnes sont-elles évaluées par une machine, de façon systématique et approfondie, comme base de décisions qui les affectent de manière significative ?
dpia-large_scale_special = Des catégories particulières ou des condamnations sont-elles traitées à grande échelle ?
dpia-public_monitoring = Un lieu ouvert au public est-il surveillé systématiquement à grande échelle ?
dpia-national_list = L’opération figure-t-elle sur la liste nationale de celles qui exigent une analyse ?
dpia-legislative_assessment = Le traitement a-t-il été évalué lors de l’adoption de la loi qui le fonde ?
dpia-evaluation = Des personnes font-elles l’objet d’une notation, d’un profilage ou de prédictions ?
dpia-automated_decision = Des machines décident-elles avec un effet juridique ou similaire ?
dpia-monitoring = Des personnes sont-elles observées systématiquement ?
dpia-sensitive = Les données sont-elles sensibles ou très personnelles ?
dpia-large_scale = L’échelle est-elle grande : personnes, volume, durée ou territoire ?
dpia-matching = Des ensembles de données sont-ils réunis d’une façon inattendue pour les personnes ?
dpia-vulnerable = Des personnes qui peuvent difficilement se défendre sont-elles concernées, comme des enfants, des salariés ou des patients ?
dpia-innovative = La technique est-elle nouvelle, ou utilisée d’une façon nouvelle ?
dpia-blocks_right = Le traitement décide-t-il si des personnes obtiennent un droit, un service ou un contrat ?
dpia-systematic_evaluation-law = article 35.3.a du { -gdpr }
dpia-large_scale_special-law = article 35.3.b du { -gdpr }
dpia-public_monitoring-law = article 35.3.c du { -gdpr }
dpia-national_list-law = article 35.4 du { -gdpr }
dpia-legislative_assessment-law = article 35.10 du { -gdpr }
dpia-evaluation-law = WP 248 rév. 01, critère 1
dpia-automated_decision-law = WP 248 rév. 01, critère 2
dpia-monitoring-law = WP 248 rév. 01, critère 3
dpia-sensitive-law = WP 248 rév. 01, critère 4
dpia-large_scale-law = WP 248 rév. 01, critère 5
dpia-matching-law = WP 248 rév. 01, critère 6
dpia-vulnerable-law = WP 248 rév. 01, critère 7
dpia-innovative-law = WP 248 rév. 01, critère 8
dpia-blocks_right-law = WP 248 rév. 01, critère 9

## Calendrier de conservation

schedule-title = Calendrier de conservation de { $controller }
schedule-law = Combien de temps les données sont conservées, et pourquoi (article 5.1.e du { -gdpr }).
schedule-law-other = Combien de temps les données sont conservées, et pourquoi.
schedule-backlog = Encore ouvert
column-rule = Règle
column-reason = Raison
column-law = Loi
column-elsewhere = Ailleurs
column-fields = Où se trouvent les données
column-policy = Politique suivie
backlog-none = Le registre ne laisse rien d’ouvert.
backlog-unused = Aucune donnée n’est conservée selon la règle { $what }.
backlog-reason = La règle { $what } n’indique ni raison ni loi.
backlog-unlimited = Sans aucune règle : { $what }
backlog-pending = { $what } est en attente.
backlog-owner = Responsable : { $owner }.
backlog-until = Échéance : { $day }.

## Transferts depuis le Royaume-Uni et la Suisse

transfer-uk-adequacy = Le droit du Royaume-Uni reconnaît que les données y sont suffisamment protégées (article 45A du UK GDPR).
transfer-uk-idta = Un contrat type britannique pour les transferts y protège vos données (article 46 du UK GDPR).
transfer-uk-addendum = Un contrat avec des clauses types et l’addendum britannique y protège vos données (article 46 du UK GDPR).
transfer-uk-bcr = Des règles contraignantes pour tout le groupe y protègent vos données. L’Information Commissioner les a approuvées (article 47 du UK GDPR).
transfer-uk-no-adequacy = Aucune décision du Royaume-Uni ne couvre ce cas.
transfer-ch-adequacy = Le Conseil fédéral suisse a constaté que les données y sont suffisamment protégées (art. 16, al. 1 LPD).
transfer-ch-scc = Un contrat avec des clauses types reconnues par le préposé fédéral suisse à la protection des données y protège vos données (art. 16, al. 2, let. d LPD).
transfer-ch-no-adequacy = Aucune décision du Conseil fédéral suisse ne couvre ce cas.
notice-transfers-uk-gdpr = Données hors du Royaume-Uni
notice-transfers-both = Données dans d’autres pays
notice-share-abroad-uk-gdpr = Certaines sont utilisées hors du Royaume-Uni : { $countries }.
notice-share-abroad-both = Certaines sont utilisées { $countries }.
decision-ground-uk-contract = Nous en avons besoin pour notre contrat avec vous (article 22B du UK GDPR).
decision-ground-uk-law = Une loi l’autorise (article 22B du UK GDPR).
decision-ground-uk-explicit_consent = Vous y avez explicitement consenti (article 22B du UK GDPR).
complaint-commissioner = Pour les personnes au Royaume-Uni, l’autorité compétente est : { $authority }.
complaint-union = Pour les personnes dans l’Union européenne, l’autorité compétente est : { $authority }.
mechanism-name-uk-adequacy = règlement d’adéquation, article 45A du UK GDPR
mechanism-name-uk-idta = International Data Transfer Agreement, article 46 du UK GDPR
mechanism-name-uk-addendum = addendum britannique aux clauses contractuelles types, article 46 du UK GDPR
mechanism-name-ch-adequacy = décision du Conseil fédéral, art. 16, al. 1 LPD
framework-uk-us-dpf-extension = extension britannique du cadre de protection des données UE-États-Unis

## Lacunes

gap-clients = pour le compte de qui nous traitons
gap-client-name = le nom du client { $item }
gap-client-contact = comment joindre le client { $item }
gap-client-processing = ce qui est fait pour le client { $item }
gap-joint = qui décide avec nous
gap-joint-contact = à qui s’adresser au sujet de { $item }
gap-dpia-answer = question ouverte, réponse attendue pour { $item }
gap-dpia-outcome = le résultat de l’examen de { $item }
gap-dpia-result = l’analyse de { $item }, ou la raison de ne pas en faire

## La loi que suit un document

law-gdpr = RGPD
law-uk-gdpr = UK GDPR
law-both = RGPD et du UK GDPR
# A mark that becomes one of these once the document is written.
-gdpr = {"\uFDE3"}
