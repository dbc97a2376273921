import { useId } from 'react'
import { Details } from '@/components/ui/details'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { ScrollRegion } from '@/components/ui/scroll-region'
import { Table } from '@/components/ui/table'
import type { Jaarbeeld, Verandering } from '@/lib/report/regio/input'
import type { Aggregaat } from '@/lib/scoring/aggregate'
import { regioPaden } from './paden'
import { JAREN_TEKSTEN as TEKST, KAART_TEKSTEN, SPREIDING_TEKSTEN } from './teksten'
import { Verdeling } from './verdeling'

type JarenProps = { regioCode: string; jaren: Jaarbeeld | null }

/** What changed since the year before: per gemeente by name, and for all that count together. */
export function Jaren({ regioCode, jaren }: JarenProps) {
  if (!jaren) return <Paragraph>{SPREIDING_TEKSTEN.niemand}</Paragraph>
  const { jaar, vorig, gemeenten } = jaren
  return (
    <>
      {gemeenten.length === 0 ? (
        <Paragraph>{TEKST.niemand(jaar, vorig)}</Paragraph>
      ) : (
        <PerGemeente regioCode={regioCode} jaren={jaren} />
      )}
      <Samen {...jaren} />
    </>
  )
}

function PerGemeente({ regioCode, jaren }: { regioCode: string; jaren: Jaarbeeld }) {
  const { jaar, vorig, gemeenten } = jaren
  const alle = gemeenten.flatMap(({ kenmerken }) => Object.values(kenmerken))
  const tel = (soort: Verandering['soort']) => alle.filter((one) => one.soort === soort).length
  const anders = tel('niet-vergelijkbaar') + tel('geen-score')
  return (
    <>
      <Paragraph>
        {TEKST.zin(gemeenten.length, jaar, vorig)}{' '}
        {TEKST.telling(tel('omhoog'), tel('omlaag'), tel('gelijk'))}{' '}
        {anders > 0 && TEKST.nietTeVergelijken(anders)}
      </Paragraph>
      <Veranderingen regioCode={regioCode} jaren={jaren} />
      <Paragraph variant="small">{TEKST.legenda}</Paragraph>
    </>
  )
}

function Veranderingen({ regioCode, jaren }: { regioCode: string; jaren: Jaarbeeld }) {
  const captionId = useId()
  const paden = regioPaden(regioCode)
  const kenmerken = jaren.kenmerken.map(({ kenmerk }) => kenmerk)
  return (
    <ScrollRegion labelledBy={captionId}>
      <table className="utrecht-table rg-kaart rg-veranderingen">
        <caption id={captionId} className="vit-visually-hidden">
          {TEKST.bijschrift(jaren.jaar, jaren.vorig)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{KAART_TEKSTEN.gemeente}</th>
            {kenmerken.map(({ id, nummer, kort }) => (
              <th key={id} scope="col">
                <span className="rg-kop">
                  <span>{KAART_TEKSTEN.kolom(nummer, kort)}</span>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {jaren.gemeenten.map(({ code, naam, metingId, kenmerken: veranderingen }) => (
            <tr key={code}>
              <th scope="row">
                <Link href={paden.gedeeld(code, metingId)}>{naam}</Link>
              </th>
              {kenmerken.map(({ id, nummer, kort }) => {
                const verandering = veranderingen[id]
                if (!verandering) return <td key={id} />
                const kolom = KAART_TEKSTEN.kolom(nummer, kort)
                const label = KAART_TEKSTEN.cel(naam, kolom, TEKST.cel(verandering))
                return (
                  <td key={id}>
                    <Stap
                      href={paden.gedeeldKenmerk(code, metingId, id)}
                      label={label}
                      verandering={verandering}
                    />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

type StapProps = { href: string; label: string; verandering: Verandering }

/** A sign with the levels to see, in words to hear, that leads to what the gemeente shares. */
function Stap({ href, label, verandering: { soort, van, naar } }: StapProps) {
  const isStap = soort === 'omhoog' || soort === 'omlaag'
  return (
    <a href={href} className={`rg-stap rg-stap--${soort}`} aria-label={label} title={label}>
      <span>
        {TEKST.tekens[soort]}
        {isStap && van && naar && (
          <span className="rg-stap__niveaus">{TEKST.stap(van.niveau, naar.niveau)}</span>
        )}
      </span>
    </a>
  )
}

const middenOf = ({ spreiding }: Aggregaat) => spreiding?.kwartielen.mediaan.afgerond ?? TEKST.geen

function Samen({ jaar, vorig, kenmerken }: Jaarbeeld) {
  const getoond = kenmerken.filter(({ nu, toen }) => nu.spreiding && toen.spreiding)
  if (getoond.length === 0) return <Paragraph>{TEKST.samenTeWeinig(jaar, vorig)}</Paragraph>
  const { kolommen } = TEKST
  return (
    <Details summary={TEKST.samenTitel(jaar, vorig)}>
      <Paragraph>{TEKST.samenUitleg(jaar, vorig)}</Paragraph>
      <Table
        className="rg-jaren"
        caption={TEKST.samenBijschrift(jaar, vorig)}
        captionHidden
        columns={[
          { id: 'kenmerk', header: kolommen.kenmerk },
          { id: 'verdelingToen', header: kolommen.verdeling(vorig) },
          { id: 'verdelingNu', header: kolommen.verdeling(jaar) },
          { id: 'toen', header: kolommen.midden(vorig), numeric: true },
          { id: 'nu', header: kolommen.midden(jaar), numeric: true },
        ]}
        rows={getoond.map(({ kenmerk: { id, nummer, kort }, nu, toen }) => ({
          id,
          cells: {
            kenmerk: KAART_TEKSTEN.kolom(nummer, kort),
            verdelingToen: toen.spreiding && <Verdeling niveaus={toen.spreiding.niveaus} />,
            verdelingNu: nu.spreiding && <Verdeling niveaus={nu.spreiding.niveaus} />,
            toen: middenOf(toen),
            nu: middenOf(nu),
          },
        }))}
      />
    </Details>
  )
}
