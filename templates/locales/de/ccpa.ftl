# Die Datenschutzrichtlinie für Kalifornien und andere Bundesstaaten und der Hinweis bei der Erhebung. Markdown ist hier erlaubt.

policy-title = Datenschutzrichtlinie von { $controller } für die Vereinigten Staaten
policy-updated = Zuletzt aktualisiert am { $date }.
policy-for-california = **Diese Richtlinie** gilt für Menschen, die in Kalifornien leben.
policy-for-states = **Diese Richtlinie** gilt für Menschen in den Vereinigten Staaten. In den Tabellen stehen Begriffe des kalifornischen Rechts. Andere Bundesstaaten geben ähnliche Rechte.
policy-short-sold = **Wir haben** in den letzten zwölf Monaten einen Teil Ihrer personenbezogenen Informationen **verkauft oder geteilt**. Sie können das unterbinden; die Links unten führen dorthin.
policy-short-rights = **Sie können** einsehen, berichtigen und löschen lassen, was wir über Sie gespeichert haben, und niemand behandelt Sie deshalb schlechter.

## Tabellen

policy-collected = Was wir in den letzten zwölf Monaten erhoben haben
policy-collected-lead = In der ersten Spalte stehen die Begriffe des kalifornischen Gesetzes (Cal. Civ. Code § 1798.140).
policy-column-category = Kategorie
policy-column-kind = Art
policy-column-what = Was es ist
policy-column-sources = Woher es kommt
policy-column-purposes = Wofür wir es verwenden
policy-column-kept = Wie lange wir es aufbewahren
policy-column-sold = Verkauft oder geteilt?
policy-column-who = Wer
policy-column-job = Was sie tun
policy-column-gets = Was sie bekommen
policy-to = Um { $purposes }
policy-source-data_subject = von Ihnen
policy-source-device = von Ihrem Gerät
policy-source-derived = von uns selbst ermittelt
policy-recipient = { $kind } ({ $name })
policy-kept = Wie lange wir es aufbewahren
policy-kept-for = Um { $purposes }: { $kept }
policy-sold-some = Ja: { $sold }. Das Übrige: nein.
policy-sold-all = Ja: { $sold }.
policy-sold-none = Nein.

policy-sensitive = Sensible personenbezogene Informationen
policy-sensitive-limited = Sensible personenbezogene Informationen verwenden wir nur für das, was das kalifornische Recht erlaubt, ohne Sie zu fragen (Cal. Code Regs. tit. 11, § 7027(m)).
policy-sold = Was wir verkauft oder geteilt haben
policy-sold-lead = „Geteilt“ heißt hier: an andere gegeben für Werbung, die Ihnen von einer App oder Website zur nächsten folgt. Die Tabelle gilt für die letzten zwölf Monate.
policy-not-sold = **Wir haben** in den letzten zwölf Monaten **keine** personenbezogenen Informationen von Ihnen **verkauft** und keine für Werbung über Websites und Apps hinweg geteilt.
policy-minors = Menschen unter 16 Jahren
policy-under-16-denied = Personenbezogene Informationen von Menschen unter 16 Jahren verkaufen oder teilen wir nicht wissentlich.
policy-disclosed = Was wir für unsere Geschäfte weitergegeben haben
policy-disclosed-lead = Diese Daten haben wir in den letzten zwölf Monaten zu einem geschäftlichen Zweck an andere gegeben. Unternehmen, die für uns arbeiten, verwenden sie nach unseren Weisungen.
policy-not-disclosed = In den letzten zwölf Monaten haben wir keine personenbezogenen Informationen zu einem geschäftlichen Zweck weitergegeben.
policy-third-parties = Wer für eigene Zwecke handelt
policy-third-parties-lead = Die in dieser Tabelle arbeiten nicht nach unseren Weisungen. Sie verwenden die Daten für eigene Zwecke oder so, wie Sie es bestimmen.
policy-purposes = Was wir tun, im Einzelnen
policy-row-what = Was wir verwenden
policy-row-sensitive = Davon sensibel
policy-row-flags = Verkauf, Werbung, Profile
policy-nothing-sensitive = Nichts

## Rechte

policy-rights = Ihre Rechte
policy-right-know = **Auskunft.** Fragen Sie, was wir über Sie gespeichert haben, woher es kommt, wofür wir es verwenden und wer es bekommt. Sie können auch eine Kopie verlangen.
policy-right-correct = **Berichtigung.** Verlangen Sie, dass wir berichtigen, was falsch ist.
policy-right-delete = **Löschung.** Verlangen Sie, dass wir löschen, was wir haben. Manches dürfen wir nach dem Gesetz behalten.
policy-right-portability = **Mitnahme.** Verlangen Sie Ihre Daten in einer Datei, die andere Dienste lesen können.
policy-right-opt_out = **Widerspruch.** Sagen Sie uns, dass wir Ihre personenbezogenen Informationen nicht verkaufen, nicht teilen und nicht für gezielte Werbung verwenden sollen.
policy-right-limit = **Begrenzung.** Sagen Sie uns, dass wir Ihre sensiblen personenbezogenen Informationen nur für das verwenden sollen, worum Sie uns gebeten haben.
policy-right-opt_out_profiling = **Keine Profile.** Sagen Sie uns, dass wir keine Profile für Entscheidungen verwenden sollen, die Sie erheblich treffen.
policy-right-admt = **Automatisierte Entscheidungen.** Fragen Sie, wie eine Maschine über Sie entschieden hat, und sagen Sie uns, dass sie das nicht tun soll.
policy-right-appeal = **Beschwerde.** Wenn wir ablehnen, was Sie verlangt haben, bitten Sie uns, es noch einmal zu prüfen.
policy-right-no_retaliation = **Kein Nachteil.** Wir behandeln Sie nicht schlechter, weil Sie ein Recht nutzen. Das gilt auch für alle, die bei uns arbeiten oder sich bewerben.
policy-how = Wie Sie Ihre Rechte nutzen
policy-write = Schreiben können Sie an { $channel }.
policy-opt-out = Ihr Recht, Verkauf und Weitergabe zu untersagen
policy-opt-out-means = Wenn Sie widersprechen, verkaufen wir Ihre personenbezogenen Informationen nicht mehr und teilen sie nicht mehr für Werbung. Das Gesetz lässt uns erst nach zwölf Monaten wieder fragen.
policy-limit = Ihr Recht, die Verwendung sensibler Daten zu begrenzen
policy-limit-means = Wenn Sie sie begrenzen, verwenden wir Ihre sensiblen personenbezogenen Informationen nur für die Dienste, um die Sie gebeten haben, und damit diese sicher funktionieren.
policy-signal = Signale Ihres Browsers oder Telefons
policy-appeal = Wenn wir ablehnen
policy-more = Was Sie sonst noch wissen sollten
policy-languages = Diese Richtlinie gibt es in diesen Sprachen: { $languages }.
policy-contact = Wie Sie uns erreichen

# Titel, die das Gesetz vorschreibt (Cal. Civ. Code § 1798.135(a)): wörtlich, in jeder Sprache.
policy-link-do-not-sell = Do Not Sell or Share My Personal Information
policy-link-limit = Limit the Use of My Sensitive Personal Information
policy-link-choices = Your Privacy Choices

policy-link-opt-out-notice = So widersprechen Sie
policy-link-limit-notice = So begrenzen Sie die Verwendung sensibler Daten
policy-link-outside = Auf unserer Website widersprechen
policy-link-policy = Unsere Datenschutzrichtlinie
policy-link-anchor = Der Abschnitt unserer Richtlinie darüber, was wir erheben

## Hinweis bei der Erhebung

collection-title = Hinweis von { $controller } bei der Erhebung
collection-lead = Sie sind dabei, { $controller } personenbezogene Informationen zu geben. Diese Seite sagt Ihnen, was wir erheben, wofür und wie lange wir es aufbewahren.
collection-what = Was wir erheben
collection-sensitive-lead = Das kalifornische Recht nennt diese Daten sensibel.
collection-others = Auch andere erheben hier Daten: **{ $party }**.
collection-choices = Ihre Wahlmöglichkeiten, und wo Sie mehr lesen

## Gesetzliche Kategorien Kaliforniens (Cal. Civ. Code § 1798.140(v)(1))

ccpa-category-A = Identifikatoren
ccpa-category-B = Angaben aus Kundenunterlagen (Cal. Civ. Code § 1798.80(e))
ccpa-category-C = Merkmale geschützter Gruppen
ccpa-category-D = Geschäftliche Informationen
ccpa-category-E = Biometrische Informationen
ccpa-category-F = Informationen über Aktivitäten im Internet oder in anderen elektronischen Netzen
ccpa-category-G = Standortdaten
ccpa-category-H = Akustische, elektronische, visuelle, thermische, olfaktorische oder ähnliche Informationen
ccpa-category-I = Informationen über Beruf oder Beschäftigung
ccpa-category-J = Informationen über Ausbildung
ccpa-category-K = Schlussfolgerungen
ccpa-category-L = Sensible personenbezogene Informationen
ccpa-category-other = Andere personenbezogene Informationen

## Sensible personenbezogene Informationen (Cal. Civ. Code § 1798.140(ae))

ccpa-sensitive-ae1A = Amtliche Kennzeichen
ccpa-sensitive-ae1B = Zugangsdaten zu Konten
ccpa-sensitive-ae1C = Genauer Standort
ccpa-sensitive-ae1D = Herkunft, Status und Überzeugungen
ccpa-sensitive-ae1E = Inhalte von Post, E-Mails und Textnachrichten
ccpa-sensitive-ae1F = Genetische Daten
ccpa-sensitive-ae1G = Neuronale Daten
ccpa-sensitive-ae2A = Biometrische Erkennung
ccpa-sensitive-ae2B = Gesundheit
ccpa-sensitive-ae2C = Sexualleben oder sexuelle Orientierung

## Lücken

gap-sold = ob { $item } verkauft oder geteilt wird
gap-sold-any = ob etwas verkauft oder geteilt wird
gap-disclosed = was in den letzten zwölf Monaten weitergegeben wurde
gap-sensitive-use = wozu sensible Daten dienen
gap-under-16 = ob Daten von Menschen unter 16 Jahren verkauft oder geteilt werden
gap-last-updated = der Tag der letzten Aktualisierung
gap-statement = die Angabe „{ $item }“ des Registers
gap-purpose-flags = ob Daten für { $item } verkauft, für Werbung oder für Profile verwendet werden
