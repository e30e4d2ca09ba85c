import { useDeskText } from "../i18n/desk-texts.ts"

/** The way in by the organisation's own account. A link: where a form may be sent, the page's policy says, and only here. */
export function SignInElsewhere(props: { back: string }) {
  const d = useDeskText()
  return (
    <p>
      <a
        class="button button-quiet"
        href={`/sign-in/provider?${new URLSearchParams({ back: props.back })}`}
        rel="external"
      >
        {d("signIn.provider")}
      </a>
    </p>
  )
}
