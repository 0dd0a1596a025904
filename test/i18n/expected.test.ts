import { describe, expect, it } from 'vitest'
import { fr } from '../../src/i18n/messages/fr'

describe('a value that the engine refuses', () => {
  const said = (expected: string) => fr.shell.failures.refused('graine', expected, '12')

  it('is told in French with its bounds', () => {
    expect(said('an integer from 0 to 9')).toContain('doit être un entier de 0 à 9, et c’était 12.')
    expect(said('above 0 and at most 1')).toContain('doit être au-dessus de 0 et d’au plus 1')
    expect(said('between 0 and 1')).toContain('doit aller de 0 à 1')
  })

  it('is told with the engine’s own words where no bounds are asked', () => {
    expect(said('one that is still kept')).toContain('«\u00a0one that is still kept\u00a0», ne peut pas valoir 12 ici')
  })
})
