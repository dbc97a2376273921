import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { GEVOLGEN_ID } from './stand'
import { PROFIEL_TEKSTEN } from './teksten'
import type { GevolgWeergave, KenmerkGevolgen } from './weergave'

const TEKST = PROFIEL_TEKSTEN.gevolgen

type GevolgenProps = {
  kenmerken: readonly KenmerkGevolgen[]
  /** Of how many indicators. */
  totaal: number
  /** Whether any question has an answer. */
  heeftAntwoord: boolean
  /** Whether this reader could fill in, but no meting is open. */
  wachtOpMeting: boolean
}

/** What follows from the profile: which indicators get an explanation or a proposal. */
export function Gevolgen({ kenmerken, totaal, heeftAntwoord, wachtOpMeting }: GevolgenProps) {
  const alle = kenmerken.flatMap(({ indicatoren }) => indicatoren)
  const voorstellen = alle.filter(({ nvt }) => nvt !== null)
  const metUitleg = alle.filter(({ uitleg }) => uitleg.length > 0)
  return (
    <section className="vit-stack" aria-labelledby={GEVOLGEN_ID}>
      <Heading level={2} id={GEVOLGEN_ID} tabIndex={-1}>
        {TEKST.titel}
      </Heading>
      {alle.length === 0 ? (
        <Paragraph>{heeftAntwoord ? TEKST.geenGevolg : TEKST.geen}</Paragraph>
      ) : (
        <Paragraph>
          {TEKST.samenvatting(metUitleg.length, totaal)}{' '}
          {voorstellen.length > 0 && TEKST.voorstel(voorstellen.length)}{' '}
          {wachtOpMeting && TEKST.geenMeting}
        </Paragraph>
      )}
      {voorstellen.length > 0 && <Voorstellen indicatoren={voorstellen} />}
      {metUitleg.length > 0 && <Uitleg kenmerken={kenmerken} />}
    </section>
  )
}

function Voorstellen({ indicatoren }: { indicatoren: readonly GevolgWeergave[] }) {
  return (
    <div className="vit-prose">
      <Heading level={3}>{TEKST.nvtTitel}</Heading>
      <ul className="vit-list">
        {indicatoren.map(({ id, stelling, href, nvt }) => (
          <li key={id}>
            <Stelling stelling={stelling} href={href} />
            <Paragraph variant="small">
              {TEKST.nvtToelichting} {nvt}
            </Paragraph>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Uitleg({ kenmerken }: { kenmerken: readonly KenmerkGevolgen[] }) {
  return (
    <div className="vit-prose">
      <Heading level={3}>{TEKST.uitlegTitel}</Heading>
      {kenmerken.map(({ id, nummer, kort, indicatoren }) => {
        const explained = indicatoren.filter(({ uitleg }) => uitleg.length > 0)
        if (explained.length === 0) return null
        return (
          <Details key={id} summary={TEKST.kenmerk(nummer, kort, explained.length)}>
            <ul className="vit-list">
              {explained.map((indicator) => (
                <li key={indicator.id}>
                  <Stelling {...indicator} />
                  {indicator.uitleg.map((tekst) => (
                    <Paragraph key={tekst} variant="small">
                      {tekst}
                    </Paragraph>
                  ))}
                </li>
              ))}
            </ul>
          </Details>
        )
      })}
    </div>
  )
}

const Stelling = ({ stelling, href }: Pick<GevolgWeergave, 'stelling' | 'href'>) =>
  href ? <Link href={href}>{stelling}</Link> : <span>{stelling}</span>
