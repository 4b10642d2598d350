//! What is wrong with a request is said in the same words natively and in the
//! browser, and what JSON cannot write is refused, too.

use e2e::{Browser, Quiz, Site, corpus};
use lead_or_manage::api;
use lead_or_manage::eligibility::InputError;
use serde_json::{Value, json};

#[tokio::test]
async fn bad_requests_are_refused_with_the_same_words() -> anyhow::Result<()> {
    Browser::in_each(async |browser, site| {
        let requests = corpus::bad();
        let thrown = thrown(browser, site, "JSON.parse(given)", json!(requests)).await?;
        assert_eq!(thrown.len(), requests.len());
        for (request, thrown) in requests.iter().zip(thrown) {
            let InputError { code, field, message } = api::evaluate_json(&request.to_string()).expect_err("refused");
            assert_eq!(thrown, json!({ "code": code, "field": field, "message": message }), "{request}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_json_cannot_write_is_refused_with_code_and_field() -> anyhow::Result<()> {
    let requests = "(() => {
        const circle = {};
        circle.profile = circle;
        const months = pm_months => ({ rule_set: 'pmi-2026', profile: { pm_months }, as_of: '2026-11-24' });
        return [undefined, () => 1, Symbol('a'), 5n, circle, months(NaN), months(Infinity), months(36n), months(() => 1)];
      })()";
    Browser::in_each(async |browser, site| {
        let thrown = thrown(browser, site, requests, Value::Null).await?;
        assert_eq!(thrown.len(), 9);
        for thrown in thrown {
            assert!(thrown["code"].is_string() && thrown["field"].is_string(), "{thrown}");
        }
        Ok(())
    })
    .await
}

/// What `evaluate` throws for each of the requests that an expression makes of what
/// is given, as JSON; an answer or anything but an `Error` is told as it is.
async fn thrown(browser: &Browser, site: &Site, requests: &str, given: Value) -> anyhow::Result<Vec<Value>> {
    let script = format!(
        "return (async given => {{
           const {{ evaluate, ready }} = await import('/embed.js');
           await ready;
           return {requests}.map(request => {{
             try {{ return evaluate(request); }}
             catch (e) {{ return e instanceof Error ? {{ code: e.code, field: e.field, message: e.message }} : String(e); }}
           }});
         }})(arguments[0]);"
    );
    browser.open(&format!("{}/", site.origin)).await?;
    Quiz::on(browser).await?;
    let thrown = browser.run(&script, vec![json!(given.to_string())]).await?;
    browser.expect_quiet(&[&site.origin]).await?;
    Ok(serde_json::from_value(thrown)?)
}
