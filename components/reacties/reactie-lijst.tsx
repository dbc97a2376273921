import { GedaanMelding } from '@/components/ui/gedaan-melding'
import { Paragraph } from '@/components/ui/paragraph'
import type { Reactieoverzicht } from '@/lib/reacties/schema'
import { MELDING_ID } from './paden'
import { ReactieKaart, type ReactieKader } from './reactie-kaart'
import { REACTIE_TEKSTEN as TEKST } from './teksten'

type ReactieLijstProps = Pick<Reactieoverzicht, 'regels'> & { kader: ReactieKader }

/** All reactions on a meting, on the whole first and then by kenmerk. */
export function ReactieLijst({ regels, kader }: ReactieLijstProps) {
  const nieuw = regels.filter(
    ({ reactie, antwoorden }) => reactie.status === 'gegeven' && antwoorden.length === 0,
  ).length
  return (
    <>
      {kader.gedaan?.gelukt === 'ingetrokken' && (
        <GedaanMelding id={MELDING_ID} stand={regels.length}>
          <Paragraph>{TEKST.gelukt.ingetrokken}</Paragraph>
        </GedaanMelding>
      )}
      <Paragraph>
        {regels.length === 0 ? TEKST.geen[kader.kant] : TEKST.aantal(regels.length, nieuw)}
      </Paragraph>
      {regels.length > 0 && (
        <ul className="vit-list vit-reacties">
          {regels.map((regel) => (
            <li key={regel.reactie.id}>
              <ReactieKaart regel={regel} kader={kader} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
