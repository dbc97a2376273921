import { padenVan, type ResultaatBeeld } from '@/components/resultaten/model'
import { VASTSTEL_TEKSTEN as TEKST } from '@/components/resultaten/teksten'
import { Alert } from '@/components/ui/alert'
import { Details } from '@/components/ui/details'
import { Link } from '@/components/ui/link'
import { List } from '@/components/ui/list'
import { Paragraph } from '@/components/ui/paragraph'
import type { VaststelBezwaar } from '@/lib/metingen/rules'

type BezwarenProps = { beeld: ResultaatBeeld }

/** Why the meting cannot be established yet, each reason with the place to do something about it. */
export function Bezwaren({ beeld }: BezwarenProps) {
  return (
    <Alert type="info" title={TEKST.nogNiet} headingLevel={3}>
      <ul className="vit-list">
        {beeld.bezwaren.map((bezwaar) => (
          <li key={bezwaar.code}>
            <Paragraph>{TEKST.bezwaren[bezwaar.code]}</Paragraph>
            <Weg beeld={beeld} code={bezwaar.code} />
            {bezwaar.indicatoren.length > 0 && (
              <Vragen beeld={beeld} indicatoren={bezwaar.indicatoren} />
            )}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

/** The way to what has to be done first. */
function Weg({ beeld, code }: BezwarenProps & Pick<VaststelBezwaar, 'code'>) {
  const paden = padenVan(beeld)
  if (code === 'al-vastgesteld') return null
  if (code === 'ronde-open') return <Link href={paden.deelnemers}>{TEKST.naarDeelnemers}</Link>
  return beeld.rechten.gesprek ? (
    <Link href={paden.gesprek}>{TEKST.naarGesprek}</Link>
  ) : (
    <Link href={paden.vragen}>{TEKST.naarVragen}</Link>
  )
}

type VragenProps = BezwarenProps & Pick<VaststelBezwaar, 'indicatoren'>

/** The questions that are meant, by kenmerk. */
function Vragen({ beeld, indicatoren }: VragenProps) {
  const paden = padenVan(beeld)
  const kenmerken = beeld.input.instrument.kenmerken.flatMap((kenmerk) => {
    const vragen = kenmerk.indicatoren.filter(({ id }) => indicatoren.includes(id))
    return vragen.length > 0 ? [{ ...kenmerk, vragen }] : []
  })
  return (
    <Details summary={TEKST.welkeVragen(indicatoren.length)}>
      <List
        items={kenmerken.map(({ id, titel, vragen }) => (
          <div key={id} className="grid grid-cols-1 gap-1">
            <Link href={paden.gesprekOver(id)}>{titel}</Link>
            <List items={vragen.map(({ stelling }) => stelling)} />
          </div>
        ))}
      />
    </Details>
  )
}
