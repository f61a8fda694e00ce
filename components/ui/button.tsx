import type { ComponentProps, ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import { Link } from './link'

export type ButtonLook = {
  /** primary: the one obvious next act of a screen; warning: cannot be undone; quiet: beside another button. */
  kind?: 'primary' | 'secondary' | 'warning' | 'quiet'
  /** For rows and toolbars. */
  small?: boolean
  icon?: IconName
  children: ReactNode
}

const kindClass = {
  primary: 'button button-primary',
  secondary: 'button button-secondary',
  warning: 'button button-warning',
  quiet: 'button button-quiet',
} as const

/** The classes of a button; `primary` unless told. */
export const buttonClass = ({ kind = 'primary', small }: Pick<ButtonLook, 'kind' | 'small'>) =>
  small ? `${kindClass[kind]} button-small` : kindClass[kind]

/** A button that is not the sending of a form (for that see SubmitButton). Its words name the act. */
export function Button({
  kind,
  small,
  icon,
  children,
  ...rest
}: ButtonLook & Omit<ComponentProps<'button'>, 'className'>) {
  return (
    <button type="button" {...rest} className={buttonClass({ kind, small })}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({
  kind,
  small,
  icon,
  children,
  ...rest
}: ButtonLook & Omit<ComponentProps<typeof Link>, 'className'>) {
  return (
    <Link {...rest} className={buttonClass({ kind, small })}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  )
}
