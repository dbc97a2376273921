import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { logOut } from '@/app/inloggen/actions'
import { BEHEER_PADEN } from '@/components/beheer/paden'
import type { NavigationItem } from '@/components/frame/main-navigation'
import { PageFooter } from '@/components/frame/page-footer'
import { PageHeader } from '@/components/frame/page-header'
import { FRAME_TEKSTEN } from '@/components/frame/teksten'
import { Uitloggen } from '@/components/inloggen/uitloggen'
import { LANDELIJK_PADEN, regioPaden } from '@/components/regio/paden'
import { currentPrincipal } from '@/lib/auth/principal'
import { listEigenLidmaatschappen, type Principal } from '@/lib/authz/access'
import './globals.css'

export const metadata: Metadata = {
  title: {
    template: `%s · ${FRAME_TEKSTEN.productnaam}`,
    default: FRAME_TEKSTEN.productnaam,
  },
  description: FRAME_TEKSTEN.omschrijving,
}

export const viewport: Viewport = { colorScheme: 'light dark' }

/** The public pages, and one's own gemeente by name; with several, the list of them. */
function listNavigation(principal: Principal | null): NavigationItem[] {
  return [...FRAME_TEKSTEN.openbaar, ...listEigen(principal)]
}

const ACCOUNT = { href: '/account', label: FRAME_TEKSTEN.account }

/** What one works on: gemeente, regio's, the country and the installation, by one's rights. */
function listEigen(principal: Principal | null): NavigationItem[] {
  if (!principal) return []
  const { regios, beheerder } = principal
  const [gemeente, ...meerGemeenten] = listEigenLidmaatschappen(principal)
  const [regio, ...meerRegios] = regios
  const items = [
    ...(gemeente && meerGemeenten.length === 0
      ? [{ href: `/gemeenten/${gemeente.gemeenteCode}`, label: gemeente.gemeenteNaam }]
      : []),
    ...(regio && meerRegios.length === 0
      ? [{ href: regioPaden(regio.code).regio, label: regio.naam }]
      : []),
    ...(regio || beheerder
      ? [{ href: LANDELIJK_PADEN.landelijk, label: FRAME_TEKSTEN.landelijk }]
      : []),
    ...(beheerder ? [{ href: BEHEER_PADEN.beheer, label: FRAME_TEKSTEN.beheer }] : []),
  ]
  return [...items, ACCOUNT]
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const principal = await currentPrincipal()
  return (
    <html lang="nl" className="vit-theme">
      <body className="utrecht-document">
        <a href="#inhoud" className="utrecht-skip-link utrecht-skip-link--visible-on-focus">
          {FRAME_TEKSTEN.naarInhoud}
        </a>
        <PageHeader
          navigation={listNavigation(principal)}
          userName={principal?.naam ?? null}
          signOut={<Uitloggen action={logOut} />}
        />
        <main id="inhoud" tabIndex={-1} className="vit-main">
          <div className="vit-main__content">{children}</div>
        </main>
        <PageFooter />
      </body>
    </html>
  )
}
