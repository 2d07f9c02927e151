# La carte des données en image. Du texte seul, sans Markdown.

map-title = Carte des données
map-title-of = Carte des données : { $name }
map-about = { $fields ->
    [one] Un champ
   *[other] { $fields } champs
} dans { $types ->
    [one] un type
   *[other] { $types } types
} : { $categories ->
    [one] une sorte de données
   *[other] { $categories } sortes de données
}, { $purposes ->
    [one] une finalité
   *[other] { $purposes } finalités
}, { $recipients ->
    [one] un destinataire
   *[other] { $recipients } destinataires
}, { $countries ->
    [one] un pays
   *[other] { $countries } pays
}.
map-limits = L’image montre ce que déclarent le code et le registre. Elle ne montre ni si c’est exact, ni ce que personne n’a déclaré.

# Les colonnes.
map-column-subject = Personnes
map-column-category = Données
map-column-system = Systèmes
map-column-purpose = Finalités
map-column-recipient = Destinataires
map-column-country = Pays

# Ce qui figure là où personne n’a rien déclaré.
map-no-subject = personnes non déclarées
map-no-category = sorte non déclarée
map-no-system = système non déclaré
map-no-purpose = finalité non déclarée
map-no-recipient = destinataires non déclarés
map-no-country = pays non déclaré

# Ce que signifie une marque.
map-mark-special = catégorie particulière ou infraction, art. 9 et 10 du RGPD
map-mark-third = hors de l’Espace économique européen
map-mark-gap = non déclaré

# Ce qui est déclaré d’une entrée.
map-key = Clé
map-special = Catégorie particulière
map-criminal = condamnations et infractions, art. 10 du RGPD
map-host = Hébergé par
map-country = Pays
map-owner = Responsable interne
map-why = Pourquoi
map-basis = Base légale
map-recipients = Destinataires
map-nobody = aucun
map-job = Tâche
map-role = Rôle
map-mechanism = Transfert
map-kept = Conservation
map-place = Déclaré dans
map-declared = Remarque

# Commandes.
map-filters = Rechercher et filtrer
map-search = Recherche
map-all = Tout
map-clear = Tout afficher
map-flow = Des personnes aux pays
map-hint = Choisissez une entrée pour voir ce qui y mène, où elle mène et ses champs. Les flèches passent d’une entrée à l’autre, Échap la relâche.
map-fields-counted = { $n ->
    [one] un champ
   *[other] { $n } champs
}
map-rest = { $n } autres
map-fields = Champs
map-field = Champ
map-purposes = Utilisé pour
map-only = N’afficher que cela
map-details = Afficher les détails
map-close = Relâcher
map-more = Afficher la suite
map-everything = Afficher les { $n }
map-few = Regrouper
map-from = Vient de
map-to = Mène à
map-holds = Comprend
map-nowhere = À personne d’autre.
map-of = { $shown } sur { $all }
map-none = Rien ne correspond. Modifiez la recherche ou les filtres.
