import { RAPPORT_TEKSTEN } from '@/components/rapport/teksten'
import { Rapport } from '@/components/rapport/rapport'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Link } from '@/components/ui/link'
import type { Meting } from '@/lib/metingen/schema'
import type { Rapport as RapportModel } from '@/lib/report/model'

type RapportPaginaProps = {
  rapport: RapportModel
  meting: Meting
  gemeente: Readonly<{ code: string; naam: string }>
}

/** The report with the way to it and its file. */
export function RapportPagina({ rapport, meting, gemeente }: RapportPaginaProps) {
  const base = `/gemeenten/${gemeente.code}`
  return (
    <div className="vit-stack">
      <div className="vit-stack vit-no-print">
        <Breadcrumb
          items={[
            { label: gemeente.naam, href: base },
            { label: meting.naam, href: `${base}/metingen/${meting.id}/resultaten` },
          ]}
          current={RAPPORT_TEKSTEN.titel}
        />
        <ul className="vit-link-row">
          <li>
            <Link href={`/api/v1/metingen/${meting.id}/rapport.pdf`}>{RAPPORT_TEKSTEN.pdf}</Link>
          </li>
          <li>
            <Link href={`/api/v1/metingen/${meting.id}/rapport.pdf?norm=a-2a`}>
              {RAPPORT_TEKSTEN.archief}
            </Link>
          </li>
        </ul>
      </div>
      <Rapport {...rapport} />
    </div>
  )
}
