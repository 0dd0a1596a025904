import { formatFor } from '../../format'
import type { charts as english } from '../en/charts'

const { integer } = formatFor('fr')

export const charts: typeof english = {
  table: 'Montrer en tableau',
  pictureOf: 'Montrer en image',
  csv: 'CSV',
  png: 'PNG',
  pngName: (title) => `${title} : enregistrer l’image en PNG`,
  at: (name, value) => `${name} ${value}`,
  csvName: (title) => `${title} : enregistrer les nombres en CSV`,
  span: (low, high) => `de ${low} à ${high}`,
  low: (head) => `${head}, bas`,
  high: (head) => `${head}, haut`,
  day: 'Jour',
  days: 'jour',
  dayIs: (day, date) => `jour ${integer(day)}, ${date}`,
  loading: 'La courbe se trace…',
  nothingYet: 'Rien à tracer encore : laissez passer un jour.',
  unknown: '–',
  withUnit: (value, unit) => (unit.startsWith('%') ? `${value} ${unit}` : `${value} ${unit}`),
  named: (name, words) => `${name} : ${words}`,
  read: (title) => `${title}, jour après jour`,
  readAcross: (title) => `${title}, de gauche à droite`,
  oneDay: (value, day) => `Un seul jour encore : ${value} le jour ${integer(day)}.`,
  course: (first, last) => `De ${first.value} le jour ${integer(first.day)} à ${last.value} le jour ${integer(last.day)}.`,
  extremes: (low, high) =>
    `Au plus bas ${low.value}, le jour ${integer(low.day)} ; au plus haut ${high.value}, le jour ${integer(high.day)}.`,
}
