import { NiveauSign } from '@/components/niveau/niveau-sign'
import { listZwakste, type ZwakkeVraag } from '@/components/resultaten/indeling'
import { padenVan, type ResultaatBeeld } from '@/components/resultaten/model'
import { ZWAKSTE_TEKSTEN as TEKST } from '@/components/resultaten/teksten'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { List } from '@/components/ui/list'
import { Paragraph } from '@/components/ui/paragraph'

/** So many questions are shown with what their next level looks like; the others by name. */
const AANTAL = 5

type ZwaksteProps = { beeld: ResultaatBeeld }

/** The questions that stand lowest, each leading to where it can be read in full. */
export function Zwakste({ beeld }: ZwaksteProps) {
  const vragen = listZwakste(beeld.input)
  const rest = vragen.slice(AANTAL)
  const kern = vragen.filter(({ indicator }) => indicator.kern).length
  return (
    <section className="grid grid-cols-1 gap-6" aria-labelledby="zwakste">
      <div className="grid grid-cols-1 gap-3">
        <Heading level={2} id="zwakste">
          {TEKST.titel}
        </Heading>
        <Paragraph variant="lead">{TEKST.conclusie(vragen.length, kern)}</Paragraph>
      </div>
      {vragen.length > 0 && (
        <ol className="vit-list vit-zwakste">
          {vragen.slice(0, AANTAL).map((vraag) => (
            <Vraag key={vraag.indicator.id} vraag={vraag} beeld={beeld} />
          ))}
        </ol>
      )}
      {rest.length > 0 && (
        <Details summary={TEKST.rest(rest.length)}>
          <List
            items={rest.map(({ kenmerk, indicator, niveau }) => (
              <span key={indicator.id}>
                <Link href={vraagPad(beeld, kenmerk.id, indicator.id)}>{indicator.stelling}</Link>{' '}
                {TEKST.nu(niveau, indicator.kern)}
              </span>
            ))}
          />
        </Details>
      )}
    </section>
  )
}

const vraagPad = (beeld: ResultaatBeeld, kenmerkId: string, indicatorId: string) =>
  `${padenVan(beeld).kenmerk(kenmerkId)}#${indicatorId}`

type VraagProps = { vraag: ZwakkeVraag; beeld: ResultaatBeeld }

function Vraag({ vraag: { kenmerk, indicator, niveau, volgende }, beeld }: VraagProps) {
  return (
    <li className="vit-ruled vit-zwakste__vraag">
      <NiveauSign niveau={niveau} />
      <div className="grid grid-cols-1 gap-1">
        <Heading level={3} size={4}>
          <Link href={vraagPad(beeld, kenmerk.id, indicator.id)}>{indicator.stelling}</Link>
        </Heading>
        <Paragraph variant="small">
          {TEKST.plaats(kenmerk.nummer, kenmerk.kort, indicator.kern)}
        </Paragraph>
        <Paragraph>
          <strong>{TEKST.volgende(volgende)}</strong> {indicator.niveaus[volgende]}
        </Paragraph>
      </div>
    </li>
  )
}
