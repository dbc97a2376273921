import { Rapport } from '@/components/rapport/rapport'
import { regioPaden } from '@/components/regio/paden'
import { SamenstelFormulier } from '@/components/regiorapport/samenstel-formulier'
import { REGIORAPPORT_TEKSTEN as TEKST } from '@/components/regiorapport/teksten'
import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { RegiorapportPagina as PaginaModel } from '@/lib/regiorapport/schema'
import { writeRegiorapportkeuze, type Regiorapportkeuze } from '@/lib/report/regio/keuze'

/** The report of a regio with its files and the choice that it is composed by. */
export function RegiorapportPagina({ input, keuze, rapport, lenzen, isOnbekend }: PaginaModel) {
  const { regio, metNamen } = input
  return (
    <div className="vit-stack">
      <div className="vit-stack vit-no-print">
        <Breadcrumb
          items={[{ label: regio.naam, href: regioPaden(regio.code).regio }]}
          current={TEKST.titel}
        />
        {isOnbekend && (
          <Alert type="warning">
            <Paragraph>{TEKST.onbekend}</Paragraph>
          </Alert>
        )}
        <Alert>
          <Paragraph>{metNamen ? TEKST.metNamen : TEKST.zonderNamen}</Paragraph>
        </Alert>
        <Downloads regioCode={regio.code} keuze={keuze} />
        <SamenstelFormulier
          regioCode={regio.code}
          keuze={keuze}
          lenzen={lenzen}
          isOpen={isOnbekend}
        />
      </div>
      <Rapport rapport={rapport} />
    </div>
  )
}

type DownloadsProps = { regioCode: string; keuze: Regiorapportkeuze }

function Downloads({ regioCode, keuze }: DownloadsProps) {
  const query = writeRegiorapportkeuze(keuze)
  const toPad = (bestand: string) => {
    const pad = regioPaden(regioCode).download(bestand)
    return query === '' ? pad : `${pad}${bestand.includes('?') ? '&' : '?'}${query}`
  }
  return (
    <nav aria-label={TEKST.downloads}>
      <ul className="vit-link-row">
        {TEKST.bestanden.map(({ bestand, label }) => (
          <li key={bestand}>
            <Link href={toPad(bestand)}>{label}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
