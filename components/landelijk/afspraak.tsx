import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { lensPad } from '@/lib/instrument/paden'
import type { LandelijkOverzicht } from '@/lib/landelijk/schema'
import { Keuze } from './keuze'
import { ANKERS } from './paden'
import { LANDELIJK_TEKSTEN } from './teksten'
import { Verdeling } from './verdeling'

const TEKST = LANDELIJK_TEKSTEN.afspraak

type AfspraakProps = Pick<LandelijkOverzicht, 'lenzen' | 'lens' | 'keuze' | 'stand'>

/** The country by way of a lens that one chooses. */
export function Afspraak({ lenzen, lens, keuze, stand }: AfspraakProps) {
  return (
    <>
      <Keuze
        veld="lens"
        label={LANDELIJK_TEKSTEN.keuze.lens}
        opties={[
          { value: '', label: LANDELIJK_TEKSTEN.keuze.geenLens },
          ...lenzen.map(({ id, titel }) => ({ value: id, label: titel })),
        ]}
        keuze={keuze}
        anker={ANKERS.afspraak}
      />
      {lens && (
        <>
          <Verdeling
            id="afspraak-beeld"
            titel={lens.lens.titel}
            zin={TEKST.alt(lens.delen.filter(({ cel }) => cel.verdeling).length)}
            eersteKolom={TEKST.onderdeel}
            rijen={lens.delen.map(({ onderdeel, cel }) => ({
              id: String(onderdeel.id),
              naam: onderdeel.titel,
              cel,
            }))}
            stand={stand}
            kop={3}
          />
          {lens.delen.length < lens.lens.onderdelen.length && (
            <Paragraph variant="small">{TEKST.weggelaten}</Paragraph>
          )}
          <p>
            <Link href={lensPad(lens.lens.id)}>{TEKST.lees}</Link>
          </p>
        </>
      )}
    </>
  )
}
