import { Details } from '@/components/ui/details'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Heading } from '@/components/ui/heading'
import type { Signaalbeeld, Signaalgroep } from '@/lib/vraagbeeld/schema'
import { regioPaden } from './paden'
import { SIGNAAL_TEKSTEN as TEKST } from './teksten-vraag'

/** So many show at once; the others when asked. */
const AANTAL_OPEN = 5

type SignalenProps = Signaalbeeld & { regioCode: string }

/** What gemeenten cannot solve by themselves; texts only of who shares them by name. */
export function Signalen({ regioCode, telling, groepen }: SignalenProps) {
  const [eerste] = groepen
  if (telling.herkenbaar + telling.anoniem === 0) return <Paragraph>{TEKST.niemand}</Paragraph>
  if (!eerste) return <Paragraph>{TEKST.geen(telling)}</Paragraph>
  const rest = groepen.slice(AANTAL_OPEN)
  return (
    <>
      <Paragraph>{TEKST.zin(telling, eerste.kenmerk.kort, eerste.partij)}</Paragraph>
      <Lijst regioCode={regioCode} groepen={groepen.slice(0, AANTAL_OPEN)} />
      {rest.length > 0 && (
        <Details summary={TEKST.meer(rest.length)}>
          <Lijst regioCode={regioCode} groepen={rest} />
        </Details>
      )}
    </>
  )
}

type LijstProps = { regioCode: string; groepen: readonly Signaalgroep[] }

function Lijst({ regioCode, groepen }: LijstProps) {
  return (
    <ul className="vit-rows">
      {groepen.map(({ kenmerk, partij, aantal, teksten }) => (
        <li key={`${kenmerk.id} ${partij}`}>
          <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
            <Heading level={3} size={4}>
              {TEKST.kop(kenmerk.kort, partij)}
            </Heading>
            <span className="text-small text-subtle">{TEKST.aantal(aantal)}</span>
          </div>
          {teksten.length === 0 ? (
            <Paragraph variant="small">{TEKST.zonderTekst}</Paragraph>
          ) : (
            <ul className="vit-list gap-3">
              {teksten.map(({ code, naam, metingId, tekst }, index) => (
                <li key={`${code} ${index}`} className="vit-typed rg-signaal">
                  {TEKST.tekst(tekst)}
                  <Link href={regioPaden(regioCode).gedeeld(code, metingId)}>{naam}</Link>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}
