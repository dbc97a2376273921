import type { metingPaden } from '@/components/gemeente/paden'
import { Breadcrumb, type BreadcrumbItem } from '@/components/ui/breadcrumb'

type MetingKruimelpadProps = {
  gemeente: Readonly<{ naam: string }>
  meting: Readonly<{ naam: string }>
  paden: Pick<ReturnType<typeof metingPaden>, 'gemeente' | 'meting'>
  /** The page between that of the meting and this one, if there is one. */
  boven?: BreadcrumbItem
  current: string
}

/** The way from the gemeente by way of its meting to a page. */
export function MetingKruimelpad({
  gemeente,
  meting,
  paden,
  boven,
  current,
}: MetingKruimelpadProps) {
  return (
    <Breadcrumb
      items={[
        { label: gemeente.naam, href: paden.gemeente },
        { label: meting.naam, href: paden.meting },
        ...(boven ? [boven] : []),
      ]}
      current={current}
    />
  )
}
