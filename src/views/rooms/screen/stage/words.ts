import type { PublicTitle } from '../../../../engine/contract/catalogue'
import type { Messages } from '../../../../i18n/messages'

/** "Series, 8 episodes of 42 min · thriller, dark · made in France, 2019". */
export function wordKind(title: PublicTitle, { words, screen, titles }: Messages): string {
  const { facts } = titles
  const length =
    title.kind === 'film'
      ? facts.film(title.minutesAnEpisode)
      : facts.episodes(words.titleKinds[title.kind], title.episodes, title.minutesAnEpisode)
  const traits = [...title.genres.map((genre) => words.genres[genre]), ...title.tones.map((tone) => words.tones[tone])].join(', ')
  return [length, traits, facts.made(screen.inCountry[title.country], title.year)].join(' · ')
}
