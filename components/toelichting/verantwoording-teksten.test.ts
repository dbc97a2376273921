import { describe, expect, it } from 'vitest'
import { VERANTWOORDING } from '@/components/toelichting/verantwoording-teksten'
import { listTexts } from '@/lib/instrument/fault'
import { checkLanguage, countWords, splitSentences } from '@/lib/instrument/language'
import { calculateKenmerk } from '@/lib/scoring/kenmerk'
import { buildKenmerk, buildOordelen } from '@/tests/factories/scoring'

it('is in plain language, by the rules for the content', () => {
  const { inleiding, delen } = VERANTWOORDING
  const waarde = { inleiding, tekst: delen.map(({ alineas, punten = [] }) => [alineas, punten]) }
  const fouten = checkLanguage({ bestand: 'verantwoording', waarde, regelVan: () => 1 })
  // Names such as CC BY stand here too, and most abbreviations follow their full form.
  const meldingen = fouten.map(({ melding }) => melding)
  expect(meldingen.filter((melding) => !melding.startsWith('de afkorting'))).toEqual([])
  const zinnen = listTexts(waarde).flatMap(({ tekst }) => splitSentences(tekst))
  expect(zinnen.filter((zin) => countWords(zin) > 22)).toEqual([])
})

describe('the worked example of the verantwoording', () => {
  const example = VERANTWOORDING.delen.find(({ titel }) => titel === 'Een voorbeeld')
  const text = example?.alineas.join(' ') ?? ''
  const { weging, resultaat } = calculateKenmerk(
    buildKenmerk(1, 'kkggg'),
    buildOordelen({ K01: '4135w' }),
  )

  it('has the sums that the calculation gives', () => {
    expect(weging).toMatchObject({ somProducten: 18, somGewichten: 6 })
    expect(text).toContain('= 18.')
    expect(text).toContain('De score is 18 gedeeld door 6, dus 3,0.')
  })

  it('has the level and the gap that the calculation gives', () => {
    expect(resultaat).toMatchObject({
      dekking: { beoordeeld: 4, vanToepassing: 5 },
      score: { afgerond: '3,0' },
      niveau: 2,
      kloof: { afgerond: '1,0' },
    })
    expect(text).toContain('een eenvoudig kenmerk met vijf vragen, waarvan twee kernvragen')
    expect(text).toContain('Vier van de vijf vragen zijn beoordeeld')
    expect(text).toContain('staat daarom op niveau 2')
    expect(text).toContain('4 min 3,0. Dat is 1,0.')
  })
})
