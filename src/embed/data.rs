//! Plain data across the border, and errors with a `code` and a `field`.

use js_sys::{Array, Error, Object, Reflect};
use wasm_bindgen::prelude::*;

use crate::eligibility::InputError;
use crate::json::Json;

/// No value that we read lies deeper.
const DEEPEST: u32 = 16;

#[wasm_bindgen]
extern "C" {
    // What a value's own code throws is caught here: past this program it would end it.
    #[wasm_bindgen(catch, js_namespace = Object, js_name = entries)]
    fn entries(of: &JsValue) -> Result<Array, JsValue>;
}

/// Reads a plain value: own enumerable keys only, absent where undefined.
pub fn read(value: &JsValue) -> Result<Json, InputError> {
    read_at(value, DEEPEST)
}

fn read_at(value: &JsValue, depth: u32) -> Result<Json, InputError> {
    if value.is_null() || value.is_undefined() {
        Ok(Json::Null)
    } else if let Some(value) = value.as_bool() {
        Ok(Json::Bool(value))
    } else if let Some(number) = value.as_f64() {
        Ok(Json::Number(number))
    } else if let Some(text) = value.as_string() {
        Ok(Json::Text(text))
    } else if value.is_object() && !value.is_function() {
        read_entries(value, depth)
    } else {
        Err(not_plain())
    }
}

/// Reads an object, or an array without holes.
fn read_entries(value: &JsValue, depth: u32) -> Result<Json, InputError> {
    let found = entries(value).map_err(|_| not_plain())?;
    let is_array = Array::is_array(value);
    let length = Reflect::get(value, &"length".into()).ok().and_then(|length| length.as_f64());
    if is_array && length != Some(f64::from(found.length())) {
        return Err(not_plain());
    }
    let Some(deeper) = depth.checked_sub(1).or((found.length() == 0).then_some(0)) else {
        let message = format!("nested deeper than {DEEPEST} levels");
        return Err(InputError::new("request_invalid", "request", message));
    };
    let (mut items, mut members) = (Vec::new(), Vec::new());
    for entry in found.iter() {
        let entry: Array = entry.unchecked_into();
        let value = entry.get(1);
        if is_array {
            items.push(read_at(&value, deeper)?);
        } else if !value.is_undefined() {
            members.push((entry.get(0).as_string().unwrap_or_default(), read_at(&value, deeper)?));
        }
    }
    Ok(if is_array { Json::Array(items) } else { Json::Object(members) })
}

fn not_plain() -> InputError {
    InputError::new("request_invalid", "request", "only plain data is read here")
}

/// Makes plain objects and arrays.
pub fn write(json: &Json) -> JsValue {
    match json {
        Json::Null => JsValue::NULL,
        Json::Bool(value) => (*value).into(),
        Json::Number(number) => (*number).into(),
        Json::Text(text) => text.as_str().into(),
        Json::Array(items) => items.iter().map(write).collect::<Array>().into(),
        Json::Object(entries) => {
            let object = Object::new();
            for (key, value) in entries {
                set(&object, key, &write(value));
            }
            object.into()
        }
    }
}

/// An `Error` with a `code` and a `field`.
pub fn error(code: &str, field: &str, message: &str) -> JsValue {
    let error = Error::new(message);
    set(&error, "code", &code.into());
    set(&error, "field", &field.into());
    error.into()
}

/// The string at a key; `None` where there is none.
pub fn text_of(object: &JsValue, key: &str) -> Option<String> {
    Reflect::get(object, &key.into()).ok()?.as_string()
}

fn set(object: &Object, key: &str, value: &JsValue) {
    // A fresh plain object refuses no key.
    let _ = Reflect::set(object, &key.into(), value);
}
