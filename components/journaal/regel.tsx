import { Heading } from '@/components/ui/heading'
import type { Journaal, Journaalregel } from '@/lib/journaal/schema'
import type { TerugActie } from './stand'
import { JOURNAAL_TEKSTEN, REGEL_TEKSTEN } from './teksten'
import { Waarden } from './waarden'
import { describeOnderwerp, describeTitel } from './weergave'
import { ZetTerug } from './zet-terug'

type RegelProps = {
  regel: Journaalregel
  journaal: Journaal
  action: TerugActie
  pad: string
}

/** Who changed what, from what to what; with the way back for who may take it. */
export function Regel({ regel, journaal, action, pad }: RegelProps) {
  const { id, tijdstip, persoon, wijziging, gezien } = regel
  const titel = describeTitel(wijziging)
  const onderwerp = describeOnderwerp(journaal.instrument, wijziging)
  return (
    <li className="vit-ruled jr-regel" id={id}>
      <div>
        <Heading level={3} size={4}>
          {titel}
        </Heading>
        {onderwerp !== null && <p className="jr-regel__onderwerp">{onderwerp}</p>}
        <p className="text-small text-subtle">
          <time dateTime={tijdstip.toISOString()}>{JOURNAAL_TEKSTEN.tijd(tijdstip)}</time>
          {` · ${persoon ?? JOURNAAL_TEKSTEN.accountWeg}`}
        </p>
      </div>
      <Waarden wijziging={wijziging} namen={journaal.namen} />
      {(wijziging.soort === 'oordeel' || wijziging.soort === 'ambitie') && (
        <ZetTerug
          action={action}
          gezien={gezien}
          wat={REGEL_TEKSTEN.zetTerugWat(titel, onderwerp ?? '')}
          pad={`${pad}#${id}`}
        />
      )}
    </li>
  )
}
