import { Alert } from '@/components/ui/alert'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { List } from '@/components/ui/list'
import { Paragraph } from '@/components/ui/paragraph'
import { NiveauSign } from '@/components/niveau/niveau-sign'
import { ZoekFormulier } from '@/components/zoeken/zoek-formulier'
import { kenmerkenVanWaarde, listIndicatoren } from '@/lib/instrument/find'
import type { Instrument } from '@/lib/instrument/model'
import { kaderPad, kenmerkPad } from '@/lib/instrument/paden'
import type { Kader } from '@/lib/kader/schema'
import { KADER_TEKSTEN as teksten } from './teksten'

/** The framework in short: three waarden, their kenmerken, and how the instrument is built. */
export function KaderPagina({ instrument, versie }: Kader) {
  return (
    <div className="grid grid-cols-1 gap-16">
      <div className="grid grid-cols-1 gap-6">
        <Heading level={1}>{teksten.titel}</Heading>
        <Paragraph variant="lead">{teksten.inleiding}</Paragraph>
        {versie && <AndereVersie instrument={instrument} pad={kaderPad()} />}
        <div className="vit-no-print">
          <ZoekFormulier />
        </div>
      </div>
      <Waarden instrument={instrument} versie={versie} />
      <Opbouw instrument={instrument} />
      <Meer />
    </div>
  )
}

/** Says that one reads another version than that of new metingen. */
export function AndereVersie({ instrument, pad }: { instrument: Instrument; pad: string }) {
  return (
    <Alert>
      <Paragraph>
        {teksten.andereVersie(instrument)} <Link href={pad}>{teksten.naarHuidige}</Link>
      </Paragraph>
    </Alert>
  )
}

function Waarden({ instrument, versie }: Kader) {
  return (
    <div className="grid grid-cols-1 gap-12">
      {instrument.waarden.map(({ id, titel, omschrijving }) => (
        <section key={id} className="vit-part kd-waarde" aria-labelledby={id}>
          <div className="grid content-start gap-3">
            <Heading level={2} id={id}>
              {titel}
            </Heading>
            <Paragraph>{omschrijving}</Paragraph>
          </div>
          <ol className="vit-list gap-6">
            {kenmerkenVanWaarde(instrument, id).map((kenmerk) => (
              <li key={kenmerk.id} className="grid gap-1">
                <Heading level={3}>
                  <Link href={kenmerkPad(kenmerk.id, versie)}>
                    {teksten.kenmerk(kenmerk.nummer, kenmerk.titel)}
                  </Link>
                </Heading>
                <Paragraph>{kenmerk.kern}</Paragraph>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function Opbouw({ instrument }: { instrument: Instrument }) {
  const vragen = listIndicatoren(instrument).length
  const kernvragen = listIndicatoren(instrument, { alleenKern: true }).length
  return (
    <section className="grid grid-cols-1 gap-6" aria-labelledby="opbouw">
      <Heading level={2} id="opbouw">
        {teksten.opbouwTitel}
      </Heading>
      <List items={teksten.opbouw(vragen, kernvragen)} />
      <Heading level={3}>{teksten.schaalTitel}</Heading>
      <dl className="kd-schaal">
        {instrument.schaal.map(({ niveau, betekenis }) => (
          <div key={niveau}>
            <dt>
              <NiveauSign niveau={niveau} />
            </dt>
            <dd>{betekenis}</dd>
          </div>
        ))}
      </dl>
      <Paragraph variant="small">{teksten.eigenSchaal}</Paragraph>
      <Paragraph variant="small">
        {teksten.versie(instrument)} <Link href="/kader/wijzigingen">{teksten.wijzigingen}</Link>
      </Paragraph>
    </section>
  )
}

function Meer() {
  return (
    <section className="vit-no-print grid grid-cols-1 gap-6" aria-labelledby="meer">
      <Heading level={2} id="meer">
        {teksten.meerTitel}
      </Heading>
      <ul className="vit-list kd-meer">
        {teksten.meer.map(({ href, titel, tekst }) => (
          <li key={href}>
            <p className="font-semibold">
              <Link href={href}>{titel}</Link>
            </p>
            <p>{tekst}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
