/** What the articles report of people's fears for their data. */
export const consentCards = {
  title: 'What the articles report',
  lead: 'Shares of other people, asked about connected objects and health devices. None of them sets anything in this world.',
  cards: [
    {
      title: 'Connected objects: 68% fear for their data',
      text: 'Of 962 people asked, 68% feared what becomes of their data. The article also says that the risk of depending is a sore point for 65%; for that figure we found no source. Asked again later, people gave other answers: 66% and 63% in February 2015, 74% and 81% in 2019. A fear that is stated is not a refusal: nobody was asked to give up anything.',
      source: 'Harris Interactive for EBG, October 2014 and February 2015; BVA, 2019; as reported by La Revue du Digital and Urbanistik.',
    },
    {
      title: 'Health devices: 50% doubt the measure, 29% fear an intrusion',
      text: 'Why people held back from devices that measure their health: half did not believe that the measure works, 29% feared an intrusion into their daily life, 19% a worry by constant control, 10% to become dependent; 59% saw a risk of no longer deciding for themselves. All these brakes, says the article, come from an impression of losing one’s freedom. It is about devices worn on the body, not about a streaming service.',
      source: 'IFOP for L’Atelier BNP Paribas, end of 2013, as article 004 quotes it; we have not seen the study.',
    },
    {
      title: 'A forced yes, and a real one',
      text: '“He must like the company’s page”, says the article of those who want to get in; where the visitor feels neither trapped nor constrained, it says, the yes counts as a real one. Which of the two gives more data, and at what price, is what “Ask them” and the paired worlds let you try.',
      source: 'Article 004. The data protection authority (CNIL) asks for a free choice, signal by signal.',
    },
  ],
}
