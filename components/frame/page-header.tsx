import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import { PageLink } from '@/components/ui/page-link'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { MainNavigation, type NavigationItem } from '@/components/frame/main-navigation'
import { FRAME_TEKSTEN } from '@/components/frame/teksten'

type PageHeaderProps = {
  navigation: readonly NavigationItem[]
  /** Null for a visitor, who then sees a link to sign in. */
  userName: string | null
  /** The form that signs out; shown beside the user's name. */
  signOut?: ReactNode
}

/** The top of every page: the product's name, the main navigation, and who is signed in. */
export function PageHeader({ navigation, userName, signOut }: PageHeaderProps) {
  return (
    <header className="utrecht-page-header vit-no-print">
      <div className="utrecht-page-header__content vit-header">
        <PageLink href="/" className="vit-header__name">
          {FRAME_TEKSTEN.productnaam}
          <VisuallyHidden>, {FRAME_TEKSTEN.voorpagina}</VisuallyHidden>
        </PageLink>
        <MainNavigation label={FRAME_TEKSTEN.hoofdmenu} items={navigation} />
        <div className="vit-header__user">
          {userName === null ? (
            <Link href="/inloggen">{FRAME_TEKSTEN.inloggen}</Link>
          ) : (
            <>
              <span>
                <VisuallyHidden>{FRAME_TEKSTEN.ingelogdAls} </VisuallyHidden>
                {userName}
              </span>
              {signOut}
            </>
          )}
        </div>
      </div>
    </header>
  )
}
