import { useDeskText } from "../i18n/desk-texts.ts"

/** A plain form that the browser sends by itself: password managers know it, and it works without JavaScript. */
export function PasswordForm(props: { login: string }) {
  const d = useDeskText()
  const Field = (field: {
    name: string
    text: string
    complete: "current-password" | "new-password"
    hint?: string
  }) => (
    <div class="field">
      <label for={`password-${field.name}`}>{field.text}</label>
      {field.hint && (
        <span class="hint" id={`password-${field.name}-hint`}>
          {field.hint}
        </span>
      )}
      <input
        id={`password-${field.name}`}
        name={field.name}
        type="password"
        autocomplete={field.complete}
        aria-describedby={field.hint && `password-${field.name}-hint`}
        maxlength="1000"
        required
      />
    </div>
  )
  return (
    <form class="sign-in-form" method="post" action="/account">
      {/* Password managers want to know whose password it is. */}
      <div class="field">
        <label for="password-login">{d("account.login")}</label>
        <input id="password-login" type="text" autocomplete="username" value={props.login} readonly />
      </div>
      <Field name="password" text={d("account.current")} complete="current-password" />
      <Field name="new-password" text={d("account.next")} complete="new-password" hint={d("account.nextHint")} />
      <Field name="again" text={d("account.again")} complete="new-password" />
      <p class="actions-line">
        <button type="submit" class="button">
          {d("account.submit")}
        </button>
      </p>
    </form>
  )
}
