import type { Metadata } from 'next'
import { AuditlogPagina } from '@/components/auditlog/auditlog-pagina'
import { BEHEER_PADEN } from '@/components/beheer/paden'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { loadAuditlog } from '@/lib/auditlog/loaders'
import { MAX_EXPORT } from '@/lib/auditlog/schema'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'

export const metadata: Metadata = TITLE_BY_FORM

export default async function Page({ searchParams }: PageProps<'/beheer/audit'>) {
  const found = await loadAuditlog(await currentPrincipal(), await searchParams)
  const log = requireAccess(found, BEHEER_PADEN.audit)
  if (log === 'geen-recht') return <GeenRecht />
  return <AuditlogPagina log={log} maxExport={MAX_EXPORT} />
}
