import type { consentCards as english } from '../en/consentCards'

export const consentCards: typeof english = {
  title: 'Ce que rapportent les articles',
  lead: 'Des parts d’autres gens, interrogés sur les objets connectés et les appareils de santé. Aucune ne règle quoi que ce soit dans ce monde.',
  cards: [
    {
      title: 'Objets connectés : 68 % craignent pour leurs données',
      text: 'Sur 962 personnes interrogées, 68 % craignaient ce que deviennent leurs données. L’article dit aussi que le risque de dépendance est un point sensible pour 65 % ; de ce chiffre, nous n’avons pas trouvé la source. Interrogés plus tard, les gens ont répondu autrement : 66 % et 63 % en février 2015, 74 % et 81 % en 2019. Une crainte déclarée n’est pas un refus : personne n’a dû renoncer à quoi que ce soit.',
      source: 'Harris Interactive pour l’EBG, octobre 2014 et février 2015 ; BVA, 2019 ; d’après La Revue du Digital et Urbanistik.',
    },
    {
      title: 'Appareils de santé : 50 % doutent de la mesure, 29 % craignent une intrusion',
      text: 'Pourquoi l’on hésitait devant les appareils qui mesurent la santé : la moitié ne croyait pas que la mesure soit efficace, 29 % craignaient une intrusion dans leur quotidien, 19 % l’inquiétude d’un contrôle constant, 10 % de devenir dépendants ; 59 % voyaient un risque de ne plus décider par eux-mêmes. Tous ces freins, dit l’article, tiennent à l’impression de perdre sa liberté. Il s’agit d’appareils portés sur le corps, non d’un service de vidéo.',
      source: 'IFOP pour L’Atelier BNP Paribas, fin 2013, d’après l’article 004 ; nous n’avons pas vu l’étude.',
    },
    {
      title: 'Un oui forcé, et un vrai',
      text: '« Il doit liker la page Facebook de l’entreprise », dit l’article de qui veut entrer ; là où le visiteur ne se sent « pas piégé ni contraint », le oui vaut, dit-il, « comme un véritable opt-in ». Lequel des deux donne plus de données, et à quel prix : « Leur demander » et les mondes appariés permettent de l’essayer.',
      source: 'Article 004. La CNIL demande un choix libre, signal par signal.',
    },
  ],
}
