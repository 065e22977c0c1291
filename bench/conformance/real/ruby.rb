# Reads the file of each folder with Ruby's dotenv, within one process.
require "json"
require "dotenv"

folder, answers = ARGV
names = ENV["CONFORMANCE_NAMES"].split(",")
before = ENV.to_h
ambient = ENV.keys - names

def text(value) = value.dup.force_encoding("UTF-8").scrub("\u{FFFD}")

File.open(answers, "a") do |out|
  Dir.children(folder).map(&:to_i).sort.each do |index|
    answer = begin
      Dotenv.load(File.join(folder, index.to_s, ".env"))
      { index: index, values: ENV.to_h.except(*ambient).to_h { |name, value| [text(name), text(value)] } }
    rescue StandardError, SyntaxError => error
      { index: index, error: error.class.name }
    end
    out.puts JSON.generate(answer)
    ENV.replace(before)
  end
end
