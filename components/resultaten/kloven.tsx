import { groupStanden, hasKloof } from '@/components/resultaten/indeling'
import { KloofKaart } from '@/components/resultaten/kloof-kaart'
import {
  metingPaden,
  type ResultaatActies,
  type ResultaatBeeld,
} from '@/components/resultaten/model'
import { KLOVEN_TEKSTEN as TEKST } from '@/components/resultaten/teksten'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { KenmerkStand } from '@/lib/report/input'
import type { KenmerkDeel } from '@/lib/report/model'

type KlovenProps = {
  beeld: ResultaatBeeld
  delen: ReadonlyMap<string, KenmerkDeel>
  acties: ResultaatActies
}

/** The gaps in order, each as a card; then what has no score. */
export function Kloven({ beeld, delen, acties }: KlovenProps) {
  const { input, rechten } = beeld
  const paden = metingPaden(beeld)
  const { gescoord, teWeinig, nvt } = groupStanden(input)
  return (
    <section className="grid grid-cols-1 gap-6" aria-labelledby="kloven">
      <Heading level={2} id="kloven">
        {TEKST.titel}
      </Heading>
      <div className="grid grid-cols-1 gap-3">
        <Paragraph variant="lead">
          {TEKST.conclusie(gescoord.filter(hasKloof).length, gescoord.length)}
        </Paragraph>
        {gescoord.length > 0 && <Paragraph variant="small">{TEKST.uitleg}</Paragraph>}
      </div>
      {gescoord.length > 0 && (
        <ol className="vit-kloven">
          {gescoord.map((stand, index) => {
            const { id } = stand.kenmerk
            const deel = delen.get(id)
            return (
              deel && (
                <KloofKaart
                  key={id}
                  stand={stand}
                  deel={deel}
                  input={input}
                  action={rechten.ambitie ? acties.ambitie(id) : null}
                  pad={`${paden.resultaten}#${id}`}
                  plaats={{ nummer: index + 1, van: gescoord.length }}
                  paden={{
                    kenmerk: paden.kenmerk(id),
                    invullen: rechten.invullen ? paden.invullen(stand.kenmerk) : null,
                  }}
                />
              )
            )
          })}
        </ol>
      )}
      {teWeinig.length > 0 && <TeWeinig standen={teWeinig} beeld={beeld} />}
      {nvt.length > 0 && (
        <div className="grid grid-cols-1 gap-3">
          <Heading level={3}>{TEKST.nvt}</Heading>
          <Paragraph>{TEKST.nvtUitleg(nvt.map(({ kenmerk }) => kenmerk.kort))}</Paragraph>
        </div>
      )}
    </section>
  )
}

type TeWeinigProps = Pick<KlovenProps, 'beeld'> & { standen: readonly KenmerkStand[] }

function TeWeinig({ standen, beeld }: TeWeinigProps) {
  const paden = metingPaden(beeld)
  return (
    <div className="grid grid-cols-1 gap-3">
      <Heading level={3}>{TEKST.teWeinig}</Heading>
      <Paragraph>{TEKST.teWeinigUitleg}</Paragraph>
      <ul className="vit-te-weinig">
        {standen.map(({ kenmerk, resultaat }) => {
          const { beoordeeld, vanToepassing } = resultaat.dekking
          return (
            <li key={kenmerk.id} id={kenmerk.id} className="vit-te-weinig__item">
              <Link href={paden.kenmerk(kenmerk.id)}>{`${kenmerk.nummer}. ${kenmerk.kort}`}</Link>
              <span className="vit-te-weinig__dekking">
                {TEKST.dekking(beoordeeld, vanToepassing)}
              </span>
              {beeld.rechten.invullen && (
                <Link
                  href={paden.invullen(kenmerk)}
                  aria-label={TEKST.over(TEKST.vulIn, kenmerk.kort)}
                >
                  {TEKST.vulIn}
                </Link>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
