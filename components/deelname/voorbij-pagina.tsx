import { TeLaat } from '@/components/deelname/te-laat'
import { DEELNAME_TEKSTEN } from '@/components/deelname/teksten'
import { NiveauSign } from '@/components/niveau/niveau-sign'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import type { Deelname } from '@/lib/deelname/schema'
import type { Kenmerk } from '@/lib/instrument/model'

const { voorbij: TEKST } = DEELNAME_TEKSTEN

/** Where a personal link leads once the round is over: what happens now, and one's own answers. */
export function VoorbijPagina({ deelname }: { deelname: Deelname }) {
  const { instrument, keuzes, deelnemer, meting, gemeenteNaam } = deelname
  const vragen = instrument.kenmerken.flatMap(({ indicatoren }) => indicatoren)
  const beantwoord = instrument.kenmerken.filter(({ indicatoren }) =>
    indicatoren.some(({ id }) => keuzes[id] !== undefined),
  )
  return (
    <div className="vit-prose dn">
      <Heading level={1}>{TEKST.titel}</Heading>
      <Paragraph variant="lead">{TEKST.uitleg(gemeenteNaam)}</Paragraph>
      <TeLaat
        place={{ userId: deelnemer.id, metingId: meting.id }}
        stellingen={Object.fromEntries(vragen.map(({ id, stelling }) => [id, stelling]))}
      />
      <Heading level={2}>{TEKST.antwoorden}</Heading>
      {beantwoord.length === 0 && <Paragraph>{TEKST.geen}</Paragraph>}
      {beantwoord.map((kenmerk) => (
        <Antwoorden key={kenmerk.id} kenmerk={kenmerk} keuzes={keuzes} />
      ))}
    </div>
  )
}

type AntwoordenProps = { kenmerk: Kenmerk; keuzes: Deelname['keuzes'] }

function Antwoorden({ kenmerk, keuzes }: AntwoordenProps) {
  const woorden = { nvt: TEKST.nvt, 'weet-niet': TEKST.weetNiet, open: TEKST.open }
  return (
    <>
      <Heading level={3}>{kenmerk.titel}</Heading>
      <dl className="dn-antwoorden">
        {kenmerk.indicatoren.map(({ id, stelling }) => {
          const keuze = keuzes[id]
          if (!keuze) return null
          return (
            <div key={id}>
              <dt>{stelling}</dt>
              <dd>
                {keuze.soort === 'niveau' ? (
                  <NiveauSign niveau={keuze.niveau} />
                ) : (
                  woorden[keuze.soort]
                )}
              </dd>
              {keuze.toelichting && <dd className="dn-tekst">{keuze.toelichting}</dd>}
            </div>
          )
        })}
      </dl>
    </>
  )
}
