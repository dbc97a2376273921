import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { STANDAARD_KEUZE, type Rapportkeuze } from '@/lib/report/keuze'
import { AndereKeuze } from './andere-keuze'

const ANDERS: Rapportkeuze = {
  onderdelen: ['plan'],
  lens: 'iza',
  naam: 'Naam',
  voorwoord: 'Voorwoord',
  besluit: 'Besluit',
  kleur: '#154273',
  logo: true,
}

const render = (anders: Partial<Rapportkeuze>) =>
  renderToStaticMarkup(
    <AndereKeuze
      keuze={{ ...STANDAARD_KEUZE, ...anders }}
      lenzen={[{ id: 'iza', titel: 'Integraal zorgakkoord' }]}
    />,
  )

it.each(Object.entries(ANDERS))('shows what a colleague chose otherwise: %s', (veld, keuze) => {
  expect(render({ [veld]: keuze })).not.toBe(render({}))
})
