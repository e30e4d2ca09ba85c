import { useDeskText } from "../i18n/desk-texts.ts"

/** A plain form that the browser sends by itself: password managers know it, and it works without JavaScript. */
export function SignInForm(props: { back: string; login: string }) {
  const d = useDeskText()
  return (
    <form class="sign-in-form" method="post" action="/sign-in">
      <input type="hidden" name="back" value={props.back} />
      <div class="field">
        <label for="sign-in-login">{d("signIn.login")}</label>
        <input
          id="sign-in-login"
          name="login"
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck={false}
          maxlength="200"
          required
          value={props.login}
        />
      </div>
      <div class="field">
        <label for="sign-in-password">{d("signIn.password")}</label>
        <input
          id="sign-in-password"
          name="password"
          type="password"
          autocomplete="current-password"
          maxlength="1000"
          required
        />
      </div>
      <p class="actions-line">
        <button type="submit" class="button">
          {d("signIn.submit")}
        </button>
      </p>
    </form>
  )
}
