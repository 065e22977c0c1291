import { allMatches } from '../../model/all-matches.ts'
import { once } from '../../model/once.ts'
import { regexOf } from '../../model/regex.ts'
import { shownText } from './shown.ts'

/** A place in the code where a request goes out. */
export interface Sending {
  readonly name: string
  readonly at: number
}

/** Functions that send when they are called, and builders of clients that send later. */
const senders = regexOf('g')`
  (?<![\w.$>])(
    (?:http\.(?:Get|Post|PostForm|Head)|http\.DefaultClient\.\w{2,8}|requests\.(?:get|post|put|patch|delete|request)
      |httpx\.(?:get|post|put|patch|delete|request)|(?:urllib\.request\.)?urlopen|reqwest::(?:blocking::)?get
      |Net::HTTP\.(?:get|post|get_response|post_form)|axios(?:\.(?:get|post|put|patch|delete|request))?|fetch
      |file_get_contents|curl_exec|curl_easy_perform|UrlFetchApp\.fetch|(?:got|ky)(?:\.\w{3,6})?
      |(?:HTTParty|RestClient|Faraday)\.\w{3,6}|HTTPoison\.\w{3,7}!?|http\.(?:get|post|put|patch|delete)|https\.get
      |new ApolloClient|(?:new )?Retrofit\.Builder|URLSession\.shared\.\w{4,16}|AF\.request
    )(?=\()
    |Invoke-(?:RestMethod|WebRequest)(?=\s{1,3}["$-])
    |[$@]?\w{1,40}(?:\(\))?(?:\.|->)(?:GetAsync|PostAsync|PutAsync|DeleteAsync|GetStringAsync|GetFromJsonAsync|PostAsJsonAsync
        |SendAsync|getForObject|getForEntity|postForObject|postForEntity|exchange|dataTask|openStream|handle|proceed|newCall|send)
      (?=\()
  )
`

export const sendingCalls = once((observed): readonly Sending[] => {
  return allMatches(senders, shownText(observed)).map((found) => ({ name: found[1] as string, at: found.index }))
})
